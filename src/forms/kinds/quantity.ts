import type { FieldOf } from '../definition.ts'
import { scaledKind } from './scaled.ts'

const ownUnit = (field: { unit?: string }) => (field.unit ? [field.unit] : [])

export const integer = scaledKind<FieldOf<'integer'>>((field) => ({
  decimals: 0,
  units: ownUnit(field),
  expression: 'int',
}))

export const decimal = scaledKind<FieldOf<'decimal'>>((field) => ({
  decimals: field.decimals,
  units: ownUnit(field),
  expression: 'decimal',
}))

/** Hundredths of a full-time equivalent, never negative. */
export const etp = scaledKind<FieldOf<'etp'>>(() => ({
  decimals: 2,
  units: ['ETP', 'ETPT', 'équivalent temps plein', 'équivalents temps plein'],
  least: 0,
  expression: 'etp',
}))
