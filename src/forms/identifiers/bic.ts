import { type Refusal, refuse } from '../kinds/refusal.ts'

/** Banks of these countries hold French accounts: overseas France and Monaco. */
const FRENCH_SYSTEM = new Set([
  'FR',
  'MC',
  'GP',
  'MQ',
  'GF',
  'RE',
  'YT',
  'PM',
  'BL',
  'MF',
  'NC',
  'PF',
  'WF',
  'TF',
])

/**
 * Why a text is not the BIC of the bank of an IBAN (ISO 9362: eight or eleven signs, of which the fifth
 * and sixth are the country); undefined when it can be.
 * @param bic in capitals, without spaces
 * @param country first two letters of the IBAN
 */
export function refuseBic(bic: string, country: string): Refusal | undefined {
  if (!/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic)) return refuse('bic.format')
  const own = bic.slice(4, 6)
  const agrees = own === country || (FRENCH_SYSTEM.has(own) && FRENCH_SYSTEM.has(country))
  return agrees ? undefined : refuse('bic.country', { bic: own, country })
}
