import type { FundingParameters } from '#funding/types.ts'

/** Where an edition says a requirement. `says` is a phrase found there, spaces and case left aside. */
export type Place =
  | { in: 'section' | 'note'; key: string; says: string }
  /** An item that the edition names by a key, and words that stand in it. */
  | {
      in: 'field' | 'column' | 'option' | 'document' | 'criterion' | 'opinion' | 'annex'
      key: string
      says: string
    }
  | { in: 'indicator' | 'eligibility'; key: string; says: string }
  | { in: 'twofold' | 'contact' | 'projection'; key: string }
  | { in: 'parameter'; key: keyof FundingParameters; is: unknown }
  | { in: 'calendar'; key: string; is: unknown }

export type Entry = {
  places: readonly Place[]
  /** The part of the requirement that is not content of an edition, and where it lives. */
  elsewhere?: string
}

export const section = (key: string, says: string): Place => ({ in: 'section', key, says })
export const note = (key: string, says: string): Place => ({ in: 'note', key, says })
export const field = (key: string, says: string): Place => ({ in: 'field', key, says })
/** `table.column`. */
export const column = (key: string, says: string): Place => ({ in: 'column', key, says })
/** `field.option`. */
export const option = (key: string, says: string): Place => ({ in: 'option', key, says })
export const document = (key: string, says: string): Place => ({ in: 'document', key, says })
export const criterion = (key: string, says: string): Place => ({ in: 'criterion', key, says })
export const opinion = (key: string, says: string): Place => ({ in: 'opinion', key, says })
export const annex = (key: string, says: string): Place => ({ in: 'annex', key, says })
export const indicator = (key: string, says: string): Place => ({ in: 'indicator', key, says })
export const eligibility = (key: string, says: string): Place => ({ in: 'eligibility', key, says })
/** Every indicator of a report is asked twice: of all markets, then of those of the State. */
export const twofold = (key: string): Place => ({ in: 'twofold', key })
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
