import type { ScalarField } from '#forms/definition.ts'
import { formPageTexts } from '#i18n/form-page.ts'
import type { ControlWidth } from '#ui/components/field-wiring.ts'

/** Kinds answered in one line of text. */
export type BoxKind = Exclude<ScalarField['kind'], 'longText' | 'yesNo' | 'choice' | 'choices'>
export type BoxField = Extract<ScalarField, { kind: BoxKind }>

export type BoxTraits = {
  inputMode: 'text' | 'email' | 'tel' | 'url' | 'numeric' | 'decimal'
  width: ControlWidth
  /** Shown after the number; said in words where it is a sign. */
  unit?: string
  spokenUnit?: string
}

const { kindWord } = formPageTexts

const traits: Readonly<Record<BoxKind, BoxTraits>> = {
  text: { inputMode: 'text', width: 'full' },
  email: { inputMode: 'email', width: 'full' },
  phone: { inputMode: 'tel', width: 'medium' },
  url: { inputMode: 'url', width: 'full' },
  integer: { inputMode: 'numeric', width: 'short' },
  decimal: { inputMode: 'decimal', width: 'short' },
  amount: { inputMode: 'decimal', width: 'short', unit: '€', spokenUnit: kindWord.amount },
  percentage: { inputMode: 'decimal', width: 'short', unit: '%', spokenUnit: kindWord.percentage },
  etp: { inputMode: 'decimal', width: 'short', unit: 'ETP', spokenUnit: kindWord.etp },
  date: { inputMode: 'text', width: 'short' },
  siret: { inputMode: 'numeric', width: 'medium' },
  rna: { inputMode: 'text', width: 'medium' },
}

/** A text of a few characters needs no box as wide as the page. */
const shortText = 60

const textWidth = (maxLength: number | undefined): ControlWidth =>
  maxLength !== undefined && maxLength <= shortText ? 'medium' : 'full'

/** How a one-line box is drawn: keyboards of phones, width, unit. Always a text: nothing typed is lost. */
export const boxTraits = (field: BoxField): BoxTraits => {
  const own = traits[field.kind]
  if (field.kind === 'text') return { ...own, width: textWidth(field.maxLength) }
  if ((field.kind === 'integer' || field.kind === 'decimal') && field.unit)
    return { ...own, unit: field.unit, spokenUnit: field.unit }
  return own
}

const numbers: readonly BoxKind[] = ['integer', 'decimal', 'amount', 'percentage', 'etp']

export const isNumber = (kind: ScalarField['kind']): boolean =>
  numbers.some((number) => number === kind)
