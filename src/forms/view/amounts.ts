import { formatScaled } from '../numbers.ts'

/** Cents as one would type them in a box. */
export const formatAmountInput = (cents: number): string => formatScaled(cents, 2)
