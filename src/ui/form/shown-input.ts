import type { Field, Option } from '#forms/definition.ts'
import type { Input } from '#forms/kinds/kind.ts'
import { formPageTexts } from '#i18n/form-page.ts'
import { interfaceTexts } from '#i18n/interface.ts'

/** `2025-12-31` as it is written in French, `31/12/2025`; anything else as it was typed. */
export const shownDate = (input: string): string =>
  input.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')

const labelOf = (options: readonly Option[], key: string): string =>
  options.find((option) => option.key === key)?.label ?? key

const oneText = (field: Field, input: string): string => {
  switch (field.kind) {
    case 'yesNo':
      return input === 'oui' ? interfaceTexts.yes : interfaceTexts.no
    case 'statement':
      return formPageTexts.accept
    case 'choice':
      return labelOf(field.options, input)
    case 'date':
      return shownDate(input)
    default:
      return input
  }
}

const severalTexts = (
  field: Field,
  input: readonly string[],
  territories: Readonly<Record<string, readonly Option[]>>,
): string => {
  const options =
    field.kind === 'choices'
      ? field.options
      : field.kind === 'territories'
        ? (territories[field.level] ?? [])
        : []
  return input.map((key) => labelOf(options, key)).join(', ')
}

const partsText = ({ lines, postalCode, communeName, iban, bic }: Record<string, string>): string =>
  [lines, [postalCode, communeName].filter(Boolean).join(' '), iban, bic].filter(Boolean).join('\n')

/** An answer in words, as it stands in its boxes: for the two sides of a conflict. */
export const shownInput = (
  field: Field,
  input: Input,
  territories: Readonly<Record<string, readonly Option[]>>,
): string => {
  const text =
    typeof input === 'string'
      ? input && oneText(field, input)
      : Array.isArray(input)
        ? severalTexts(field, input, territories)
        : partsText(input)
  return text || formPageTexts.none
}
