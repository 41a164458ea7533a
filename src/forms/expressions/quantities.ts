/**
 * Values with a unit. Each is a class of its own, so that the checker refuses to add euros to ETP.
 * The value is an integer: cents, hundredths of ETP, hundredths of a percent, thousandths.
 */
export class Quantity {
  readonly value: bigint

  constructor(value: bigint) {
    if (value > limit || value < -limit) throw new ExpressionFailure('beyond_safe_integers')
    this.value = value
  }
}

export class Euros extends Quantity {}
export class Etp extends Quantity {}
export class Percentage extends Quantity {}
export class Decimal extends Quantity {}

/** A local date, `YYYY-MM-DD`: its order is the order of its text. */
export class Day {
  readonly value: string

  constructor(value: string) {
    this.value = value
  }
}

/** What an evaluation cannot answer (a division by zero, a number too great). */
export class ExpressionFailure extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

const limit = BigInt(Number.MAX_SAFE_INTEGER)

/** Digits kept after the decimal point when a decimal field is lowered, whatever the field declares. */
export const decimalScale = 3

type QuantityClass = new (value: bigint) => Quantity

/** Name in the expression language → class and number of decimals of its unit. */
export const quantities: readonly {
  name: 'Euros' | 'Etp' | 'Pourcentage' | 'Decimal'
  constructor: QuantityClass
  /** Name of the function that builds one from a literal. */
  literal: string
  decimals: number
}[] = [
  { name: 'Euros', constructor: Euros, literal: 'euros', decimals: 2 },
  { name: 'Etp', constructor: Etp, literal: 'etp', decimals: 2 },
  { name: 'Pourcentage', constructor: Percentage, literal: 'pour_cent', decimals: 2 },
  { name: 'Decimal', constructor: Decimal, literal: 'decimal', decimals: decimalScale },
]

/** `"1 500,50"` with 2 decimals → 150050n; undefined when the text is not such a number. */
export function scaledLiteral(text: string, decimals: number): bigint | undefined {
  const found = /^(-?)(\d{1,3}(?: ?\d{3})*|\d+)(?:[.,](\d+))?$/.exec(text)
  const fraction = found?.[3] ?? ''
  if (!found || fraction.length > decimals) return undefined
  const digits = `${found[2]!.replaceAll(' ', '')}${fraction.padEnd(decimals, '0')}`
  const value = BigInt(digits)
  return value > limit ? undefined : found[1] ? -value : value
}

/** Whether `text` is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
