import { ValidationErrorsIBAN, friendlyFormatIBAN, isSEPACountry, validateIBAN } from 'ibantools'
import { type Refusal, refuse } from '../kinds/refusal.ts'
import { ribKey } from './rib.ts'

/**
 * `france`: accounts held in France, overseas included, or in Monaco, whose banks are in the French
 * system. `sepa`: any country of the single euro payments area.
 */
export type BankArea = 'france' | 'sepa'

const FRENCH_SYSTEM = new Set(['FR', 'MC'])

/**
 * Why a text is not an IBAN of the area; undefined when it is one.
 * @param iban in capitals, without spaces
 */
export function refuseIban(iban: string, area: BankArea): Refusal | undefined {
  if (!/^[A-Z]{2}[0-9A-Z]*$/.test(iban)) return refuse('iban.format')
  const country = iban.slice(0, 2)
  const inArea = area === 'sepa' ? isSEPACountry(country) : FRENCH_SYSTEM.has(country)
  if (!inArea) return refuse('iban.country', { country, area })
  return FRENCH_SYSTEM.has(country) ? refuseFrench(iban) : refuseForeign(iban)
}

function refuseFrench(iban: string): Refusal | undefined {
  if (iban.length !== 27) return refuse('iban.length', { length: String(iban.length) })
  const account = /^[A-Z]{2}\d{2}(\d{5})(\d{5})([0-9A-Z]{11})(\d{2})$/.exec(iban)
  if (!account) return refuse('iban.format')
  if (hasWrongKey(iban)) return refuse('iban.key')
  const [, bank = '', branch = '', number = '', key] = account
  return key === ribKey(bank, branch, number) ? undefined : refuse('iban.ribKey')
}

function refuseForeign(iban: string): Refusal | undefined {
  if (validateIBAN(iban).valid) return undefined
  return refuse(hasWrongKey(iban) ? 'iban.key' : 'iban.format')
}

function hasWrongKey(iban: string): boolean {
  return validateIBAN(iban).errorCodes.includes(ValidationErrorsIBAN.WrongIBANChecksum)
}

/** By groups of four, as banks print it, with no-break spaces. */
export function formatIban(iban: string): string {
  return friendlyFormatIBAN(iban, '\u00A0') ?? iban
}
