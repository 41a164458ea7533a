import type { FieldOf } from '#forms/definition.ts'
import type { ValueField, ValueKind } from '#forms/kinds/registry.ts'

const OPTIONS = [
  { key: 'association', label: 'Association' },
  { key: 'metropole', label: 'Métropole ou communauté' },
  { key: 'epa', label: 'Établissement public' },
] as const

const label = 'Réponse'
const key = 'answer'

/** One field of each kind that holds a value, with nothing but what its kind needs. */
export const FIELDS: { [K in ValueKind]: FieldOf<K> } = {
  text: { key, label, kind: 'text' },
  longText: { key, label, kind: 'longText' },
  email: { key, label, kind: 'email' },
  phone: { key, label, kind: 'phone' },
  url: { key, label, kind: 'url' },
  integer: { key, label, kind: 'integer' },
  decimal: { key, label, kind: 'decimal', decimals: 1 },
  amount: { key, label, kind: 'amount' },
  percentage: { key, label, kind: 'percentage' },
  etp: { key, label, kind: 'etp' },
  date: { key, label, kind: 'date' },
  yesNo: { key, label, kind: 'yesNo' },
  choice: { key, label, kind: 'choice', options: OPTIONS },
  choices: { key, label, kind: 'choices', options: OPTIONS },
  siret: { key, label, kind: 'siret' },
  rna: { key, label, kind: 'rna' },
  bank: { key, label, kind: 'bank' },
  address: { key, label, kind: 'address' },
  territories: { key, label, kind: 'territories', level: 'commune' },
  statement: { key, label, kind: 'statement', text: 'Je certifie.' },
}

/** The same, and fields whose options change what they accept. */
export const FIELD_VARIANTS: readonly ValueField[] = [
  ...Object.values(FIELDS),
  { ...FIELDS.text, maxLength: 12 },
  { ...FIELDS.integer, min: 0, max: 1200, unit: 'heures' },
  { ...FIELDS.decimal, decimals: 2, unit: 'm²' },
  { ...FIELDS.decimal, decimals: 3 },
  { ...FIELDS.amount, min: 0, max: 5_000_000 },
  { ...FIELDS.date, min: '2020-01-01', max: '2030-12-31' },
  { ...FIELDS.choices, min: 2, max: 2 },
  { ...FIELDS.bank, area: 'sepa' },
  { ...FIELDS.territories, level: 'department' },
  { ...FIELDS.territories, level: 'region', max: 3 },
]
