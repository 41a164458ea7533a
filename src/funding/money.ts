import type { BasisPoints, Cents, HundredthsOfEtp } from '#funding/types.ts'

export { formatCents, formatEtp, formatRate } from '#i18n/numbers.ts'

const WHOLE_RATE = 10_000n
const ONE_POST = 100n

/** @throws RangeError when the value is not a whole number that JavaScript counts exactly. */
const exact = (value: number): bigint => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`)
  return BigInt(value)
}

const asNumber = (value: bigint): number => {
  const result = Number(value)
  if (!Number.isSafeInteger(result)) throw new RangeError(`Beyond exact numbers: ${value}`)
  return result
}

/** Division by a positive integer, rounded towards minus infinity. */
const floorOf = (dividend: bigint, divisor: bigint): number => {
  const quotient = dividend / divisor
  const overshoots = dividend < 0n && dividend % divisor !== 0n
  return asNumber(overshoots ? quotient - 1n : quotient)
}

/**
 * Exact sum.
 * @throws RangeError when an amount is not a whole number of cents.
 */
export const sumOf = (amounts: readonly Cents[]): Cents =>
  asNumber(amounts.reduce((total, amount) => total + exact(amount), 0n))

/** Share of an amount, rounded down to the cent: a subsidy is never rounded up. */
export const shareOf = (amount: Cents, rate: BasisPoints): Cents =>
  floorOf(exact(amount) * exact(rate), WHOLE_RATE)

/**
 * What remains when a share is taken off: the exact complement of `shareOf`, so that a request at the
 * ceiling always leaves enough cofinancing, to the cent.
 */
export const remainderOf = (amount: Cents, rate: BasisPoints): Cents =>
  sumOf([amount, -shareOf(amount, rate)])

/**
 * Cap of one full-time post over the full duration, brought to a post's ETP (hundredths) and months,
 * rounded down to the cent. Months beyond the full duration add nothing.
 */
export const prorataOf = (
  cap: Cents,
  etp: HundredthsOfEtp,
  months: number,
  fullMonths: number,
): Cents =>
  floorOf(
    exact(cap) * exact(etp) * exact(Math.min(months, fullMonths)),
    ONE_POST * exact(fullMonths),
  )

/** What one full-time post gets of an amount spread over an ETP (hundredths), rounded down; 0 of none. */
export const perFullTimePost = (amount: Cents, etp: HundredthsOfEtp): Cents =>
  etp > 0 ? floorOf(exact(amount) * ONE_POST, exact(etp)) : 0

/** How many ETP (hundredths, rounded down) an amount pays at a price per full-time post. */
export const etpPaidBy = (amount: Cents, pricePerPost: Cents): HundredthsOfEtp =>
  pricePerPost > 0 ? floorOf(exact(amount) * ONE_POST, exact(pricePerPost)) : 0

/** A part as a rate of a whole, to the nearest hundredth of a percent; for reading only, 0 of nothing. */
export const rateOf = (part: Cents, whole: Cents): BasisPoints =>
  whole > 0 ? floorOf(2n * exact(part) * WHOLE_RATE + exact(whole), 2n * exact(whole)) : 0
