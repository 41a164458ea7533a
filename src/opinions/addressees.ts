/** Of whom an opinion is asked: `county:38`, `coordinator:84`, `national:anru`. */
import { region } from '#territories/areas.ts'
import { countyService } from '#territories/services.ts'

import type { Audience } from './opinion.ts'

export const countyOf = (department: string): string => `county:${department}`
export const coordinatorOf = (code: string): string => `coordinator:${code}`

const AUDIENCES: readonly Audience[] = ['county', 'coordinator', 'national']

/** The kind of office that an addressee names, undefined for what is none. */
export const audienceOf = (addressee: string): Audience | undefined =>
  AUDIENCES.find((audience) => addressee.startsWith(`${audience}:`))

const codeOf = (addressee: string): string => addressee.slice(addressee.indexOf(':') + 1)

/** « DDETS de l’Isère », « Coordination régionale Auvergne-Rhône-Alpes », « Comité national : ANRU ». */
export const addresseeName = (addressee: string): string => {
  const code = codeOf(addressee)
  switch (audienceOf(addressee)) {
    case 'county':
      return countyService(code)?.shortName ?? `Service départemental ${code}`
    case 'coordinator':
      return `Coordination régionale ${region(code)?.name ?? code}`
    default:
      return `Comité technique national\u00a0: ${code.toUpperCase()}`
  }
}
