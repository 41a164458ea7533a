import { normalise } from '#platform/text.ts'
import { type Parsed, type Refusal, accept, refuse } from './kinds/refusal.ts'
import { narrowWidth } from './kinds/typed-text.ts'

/** U+202F, which French puts between thousands and before a unit. */
export const NARROW_SPACE = '\u202F'

/**
 * Greatest size of any number, in its scaled unit (ten thousand million euros in cents): a table may
 * add thousands of them and stay far below the integers that JavaScript holds exactly.
 */
export const LARGEST_NUMBER = 999_999_999_999

const LONGEST_WRITING = 60
const SPACES = /[\s\u200B\u2060]+/g
const MINUS_SIGNS = /[\u2212\u2010-\u2014\uFE63]/g
const THOUSANDS_OF =
  /^(k|m|md|mds|mio|meur|keur|mille|millions?|milliards?)( ?(€|euros?|eur|d euros))?$/

export type NumberShape = {
  /** Digits kept after the comma: the value is an integer scaled by 10^decimals. */
  decimals: number
  /** Writings of the unit that may stand before or after the number; the first is the one to advise. */
  units?: readonly string[]
}

/** Euros, read into cents. */
export const EUROS = { decimals: 2, units: ['€', 'euro', 'EUR'] } as const satisfies NumberShape

/**
 * Reads a number as people write it in French: `1 234,5`, `1234.50`, `1 234 €`, with any kind of space,
 * and gives the scaled integer. Never rounds and never guesses: a writing that has two readings
 * (`12,345`, `1.234,50`) is refused with the way to write it. Line breaks and tabulations inside mean
 * that several cells were pasted.
 */
export function parseNumber(typed: string, shape: NumberShape): Parsed<number> {
  if (/[\n\t]/.test(typed)) return refuse('number.several')
  const written = typed.length > LONGEST_WRITING ? undefined : splitWriting(typed)
  if (!written) return refuse('number.format')
  const misplaced = unitRefusal(written.before, written.after, shape.units ?? [])
  if (misplaced) return misplaced
  const scaled = readDigits(written.digits, shape.decimals)
  if (!scaled.ok || !written.negative) return scaled
  return accept(scaled.value === undefined || scaled.value === 0 ? 0 : -scaled.value)
}

type Writing = { negative: boolean; before: string; digits: string; after: string }

function splitWriting(typed: string): Writing | undefined {
  const line = narrowWidth(typed).replace(SPACES, ' ').replace(MINUS_SIGNS, '-').trim()
  const match = /^([-+]?)([^\d.,]*)([\d., ]*\d)(\D*)$/.exec(line)
  if (!match) return undefined
  const [, sign, before = '', digits = '', after = ''] = match
  return {
    negative: sign === '-',
    before: before.trim(),
    digits: digits.trim(),
    after: after.trim(),
  }
}

function unitRefusal(before: string, after: string, units: readonly string[]): Refusal | undefined {
  const unit = before || after
  if (unit === '') return undefined
  if (before && after) return refuse('number.format')
  const written = normalise(unit)
  const singular = (text: string) => normalise(text).replace(/s$/, '')
  if (units.some((known) => singular(known) === singular(unit))) return undefined
  if (THOUSANDS_OF.test(written)) return refuse('number.multiple')
  return /^[\p{L}\p{Sc}%°][\p{L}\p{Sc}%° .]*$/u.test(unit)
    ? refuse('number.unit', { unit, expected: units[0] ?? '' })
    : refuse('number.format')
}

function readDigits(digits: string, decimals: number): Parsed<number> {
  if (/^\d{1,3}([., ]\d{3})*[.,]\d{3}([., ]\d{3})*[.,]\d*$/.test(digits))
    return refuse('number.ambiguous', { typed: digits })
  const written = /^(\d[\d ]*)?(?:([.,])(\d+))?$/.exec(digits)
  if (!written) return refuse('number.format')
  const [, whole = '', mark, fraction = ''] = written
  if (!/^(\d*|\d{1,3}( \d{3})+)$/.test(whole)) return refuse('number.grouping')
  // « 12,345 » is twelve thousand for some and twelve for others; the comma settles it only in a
  // field that asks for three decimals.
  const twoReadings = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  if (twoReadings && !(decimals === 3 && mark === ','))
    return refuse('number.ambiguous', { typed: digits })
  return scale(whole.replaceAll(' ', ''), fraction, decimals)
}

function scale(whole: string, fraction: string, decimals: number): Parsed<number> {
  const kept = decimals === 0 && /^0{1,2}$/.test(fraction) ? '' : fraction
  if (kept.length > decimals) {
    return decimals === 0
      ? refuse('number.notWhole')
      : refuse('number.tooManyDecimals', { decimals: String(decimals) })
  }
  const value = Number(whole + kept.padEnd(decimals, '0'))
  return value > LARGEST_NUMBER
    ? refuse('number.tooLarge', { max: formatScaled(LARGEST_NUMBER, decimals) })
    : accept(value)
}

/**
 * A scaled integer in French: thousands apart by U+202F, a comma, the sign U+2212.
 * @param shown least number of decimals shown: 2 for an amount; without it zeros at the end are left out
 */
export function formatScaled(value: number, decimals: number, shown = 0): string {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = digits
    .slice(digits.length - decimals)
    .replace(/0+$/, '')
    .padEnd(shown, '0')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE)
  return `${value < 0 ? '\u2212' : ''}${grouped}${fraction === '' ? '' : `,${fraction}`}`
}
