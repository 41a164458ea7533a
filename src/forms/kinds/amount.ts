import type { FieldOf } from '../definition.ts'
import { EUROS } from '../numbers.ts'
import { scaledKind } from './scaled.ts'

/** Cents. */
export const amount = scaledKind<FieldOf<'amount'>>(() => ({
  ...EUROS,
  shown: 2,
  expression: 'cents',
}))

/** Hundredths of a percent. */
export const percentage = scaledKind<FieldOf<'percentage'>>(() => ({
  decimals: 2,
  units: ['%', 'pour cent', 'p. cent'],
  expression: 'percentage',
}))
