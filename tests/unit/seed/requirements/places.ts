import type { FundingParameters } from '#funding/types.ts'

/** Where an edition says a requirement. `says` is a phrase found there, spaces and case left aside. */
export type Place =
  | { in: 'section' | 'note'; key: string; says: string }
  | {
      in: 'field' | 'column' | 'option' | 'document' | 'criterion' | 'opinion' | 'annex'
      key: string
    }
  | { in: 'indicator' | 'eligibility' | 'contact' | 'projection'; key: string }
  | { in: 'parameter'; key: keyof FundingParameters; is: unknown }
  | { in: 'calendar'; key: string; is: unknown }

export type Entry = {
  places: readonly Place[]
  /** The part of the requirement that is not content of an edition, and where it lives. */
  elsewhere?: string
}

export const section = (key: string, says: string): Place => ({ in: 'section', key, says })
export const note = (key: string, says: string): Place => ({ in: 'note', key, says })
export const field = (key: string): Place => ({ in: 'field', key })
/** `table.column`. */
export const column = (key: string): Place => ({ in: 'column', key })
/** `field.option`. */
export const option = (key: string): Place => ({ in: 'option', key })
export const document = (key: string): Place => ({ in: 'document', key })
export const criterion = (key: string): Place => ({ in: 'criterion', key })
export const opinion = (key: string): Place => ({ in: 'opinion', key })
export const annex = (key: string): Place => ({ in: 'annex', key })
export const indicator = (key: string): Place => ({ in: 'indicator', key })
export const eligibility = (key: string): Place => ({ in: 'eligibility', key })
export const contact = (key: string): Place => ({ in: 'contact', key })
export const projection = (key: string): Place => ({ in: 'projection', key })
export const calendar = (key: string, is: unknown): Place => ({ in: 'calendar', key, is })
export const parameter = (key: keyof FundingParameters, is: unknown): Place => ({
  in: 'parameter',
  key,
  is,
})

export const said = (...places: readonly Place[]): Entry => ({ places })
export const partly = (elsewhere: string, ...places: readonly Place[]): Entry => ({
  places,
  elsewhere,
})
