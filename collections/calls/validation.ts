import type { JSONFieldValidation, TextFieldValidation } from 'payload'

import { validateEditionPart, type EditionPart } from '#editions/schemas.ts'
import { readAmount } from '#editions/amounts.ts'

/** Checks a part of the edition written as JSON; each error with its path, in French. */
export const validEditionPart =
  (part: EditionPart): JSONFieldValidation =>
  (value, { siblingData, data }) => {
    const errors = validateEditionPart(part, value, { ...data, ...siblingData })
    return errors.length === 0 ? true : errors.join('\n')
  }

export const validAmount: TextFieldValidation = (value) => {
  const amount = readAmount(value ?? '')
  return amount.ok ? true : amount.sentence
}

export const validSlug: TextFieldValidation = (value) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value ?? '')
    ? true
    : 'Lettres minuscules sans accent, chiffres et traits d’union seulement.'

export const validTime: TextFieldValidation = (value) =>
  /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(value ?? '')
    ? true
    : 'Heure attendue sous la forme 23:59:59.'

export const validLocalDate = (
  value: string | null | undefined,
  required = true,
): true | string => {
  if (!value) return required ? 'Date attendue sous la forme AAAA-MM-JJ.' : true
  const date = new Date(`${value}T12:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && date.toISOString().startsWith(value)
    ? true
    : 'Date attendue sous la forme AAAA-MM-JJ, par exemple 2027-03-31.'
}
