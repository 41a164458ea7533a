import { z } from 'zod'
import type { Bank } from '../answers.ts'
import type { FieldOf } from '../definition.ts'
import { refuseBic } from '../identifiers/bic.ts'
import { formatIban, refuseIban } from '../identifiers/iban.ts'
import { type Kind, defineKind, textShape } from './kind.ts'
import { boxesOf, isBlank, readBox } from './parts.ts'
import { type Parsed, accept, inPart, refuse } from './refusal.ts'
import { withoutGrouping } from './typed-text.ts'

function parseBank(raw: unknown, field: FieldOf<'bank'>): Parsed<Bank> {
  if (isBlank(raw)) return accept<Bank>(undefined)
  const boxes = boxesOf(raw)
  if (!boxes) return refuse('value.type')
  const iban = readBox(boxes, 'iban')
  if (!iban.ok) return iban
  const bic = readBox(boxes, 'bic')
  if (!bic.ok) return bic
  if (iban.value === undefined && bic.value === undefined) return accept<Bank>(undefined)
  return checkBank(compact(iban.value).replace(/^IBAN:?/, ''), compact(bic.value), field)
}

function compact(text = ''): string {
  return withoutGrouping(text).toUpperCase()
}

function checkBank(iban: string, bic: string, field: FieldOf<'bank'>): Parsed<Bank> {
  if (iban === '') return inPart('iban', refuse('iban.missing'))
  const wrongIban = refuseIban(iban, field.area ?? 'france')
  if (wrongIban) return inPart('iban', wrongIban)
  if (bic === '') return inPart('bic', refuse('bic.missing'))
  const wrongBic = refuseBic(bic, iban.slice(0, 2))
  return wrongBic ? inPart('bic', wrongBic) : accept({ iban, bic })
}

export const bank: Kind<FieldOf<'bank'>, Bank, Record<'iban' | 'bic', string>> = defineKind({
  shape: () => z.strictObject({ iban: textShape(), bic: textShape() }, { error: 'value.type' }),
  parse: parseBank,
  format: ({ iban, bic }) => `${formatIban(iban)}, BIC\u00A0${bic}`,
  input: ({ iban, bic }) => ({ iban: formatIban(iban), bic }),
  columns: ({ key, label }) => [
    { key: `${key}.iban`, label: `${label} – IBAN`, type: 'text' },
    { key: `${key}.bic`, label: `${label} – BIC`, type: 'text' },
  ],
  cells: (value) => [value?.iban ?? null, value?.bic ?? null],
  expression: () => 'bank',
})
