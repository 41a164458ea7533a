/**
 * Why a value cannot be taken, by code. The French sentence and the remedy of each stand in
 * `src/i18n/fields.ts`; `params` are what these sentences quote.
 */
export const REFUSAL_CODES = [
  'value.type',
  'value.empty',
  'value.notCanonical',
  'text.nul',
  'text.surrogate',
  'text.tooLong',
  'email.format',
  'email.accent',
  'email.several',
  'phone.format',
  'phone.short',
  'phone.several',
  'phone.premium',
  'url.format',
  'url.scheme',
  'url.credentials',
  'number.format',
  'number.ambiguous',
  'number.grouping',
  'number.several',
  'number.multiple',
  'number.unit',
  'number.notWhole',
  'number.tooManyDecimals',
  'number.tooSmall',
  'number.tooLarge',
  'date.format',
  'date.year',
  'date.impossible',
  'date.tooEarly',
  'date.tooLate',
  'yesNo.unknown',
  'choice.unknown',
  'choices.tooFew',
  'choices.tooMany',
  'siren.characters',
  'siren.length',
  'siren.key',
  'siret.characters',
  'siret.length',
  'siret.siren',
  'siret.key',
  'rna.format',
  'rna.siret',
  'rna.alsaceMoselle',
  'iban.missing',
  'iban.format',
  'iban.length',
  'iban.key',
  'iban.ribKey',
  'iban.country',
  'bic.missing',
  'bic.format',
  'bic.country',
  'postalCode.missing',
  'postalCode.format',
  'address.linesMissing',
  'address.lineTooLong',
  'address.tooManyLines',
  'commune.missing',
  'commune.unknown',
  'commune.several',
  'commune.mismatch',
  'territories.unknown',
  'territories.ambiguous',
  'territories.tooFew',
  'territories.tooMany',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]
export type RefusalParams = Record<string, string>

/** `part`: which box of an address or bank answer is wrong (`AnswerPath` `field/part`). */
export type Refusal = { ok: false; code: RefusalCode; params?: RefusalParams; part?: string }

/** A value that is `undefined` means that the answer was cleared. */
export type Parsed<Value> = { ok: true; value: Value | undefined } | Refusal

export function refuse(code: RefusalCode, params?: RefusalParams): Refusal {
  return params === undefined ? { ok: false, code } : { ok: false, code, params }
}

export function accept<Value>(value: Value | undefined): { ok: true; value: Value | undefined } {
  return { ok: true, value }
}

/** The same refusal, about one box of an answer that has several. */
export function inPart(part: string, refusal: Refusal): Refusal {
  return { ...refusal, part }
}
