import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  etpPaidBy,
  formatCents,
  formatEtp,
  formatRate,
  perFullTimePost,
  prorataOf,
  rateOf,
  remainderOf,
  shareOf,
  sumOf,
} from '#funding/money.ts'
import { euros } from '#tests/builders/funding.ts'

describe('money', () => {
  it.each([
    ['42 104,29', '29 473,00'],
    ['42 104,28', '29 472,99'],
    ['0', '0'],
  ])('X01 X02 70 % of %s is %s, rounded down', (amount, share) => {
    expect(shareOf(euros(amount), 7000)).toBe(euros(share))
    expect(remainderOf(euros(amount), 7000)).toBe(euros(amount) - euros(share))
  })

  it('R048 brings the cap to an ETP and months', () => {
    const cap = euros('29 473')
    const caps = [50, 60, 70, 80, 100, 150, 170, 200, 300].map((etp) => prorataOf(cap, etp, 12, 12))
    expect(caps.map(formatCents)).toEqual(
      [
        '14 736,50',
        '17 683,80',
        '20 631,10',
        '23 578,40',
        '29 473,00',
        '44 209,50',
        '50 104,10',
        '58 946,00',
        '88 419,00',
      ].map((text) => `${text.replaceAll(' ', '\u202f')}\u202f€`),
    )
    expect(prorataOf(cap, 100, 9, 12)).toBe(euros('22 104,75'))
    expect(prorataOf(cap, 100, 24, 12)).toBe(cap)
  })

  it('rounds towards less, below zero too', () => {
    expect(shareOf(-1, 7000)).toBe(-1)
    expect(shareOf(1, 7000)).toBe(0)
    expect(shareOf(-1000, 7000)).toBe(-700)
    expect(shareOf(0, 7000)).toBe(0)
  })

  it('is exact where floating point is not', () => {
    const huge = Number.MAX_SAFE_INTEGER - 1
    expect(shareOf(huge, 9999)).toBe(Number((BigInt(huge) * 9999n) / 10_000n))
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 10_000 }), (amount, rate) => {
        const share = BigInt(shareOf(amount, rate)) * 10_000n
        const exact = BigInt(amount) * BigInt(rate)
        return share <= exact && exact - share < 10_000n
      }),
    )
  })

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %s', (value) => {
    expect(() => sumOf([1, value])).toThrow(new RangeError(`Not a whole number: ${value}`))
    expect(() => shareOf(value, 7000)).toThrow(RangeError)
    expect(() => shareOf(100, value)).toThrow(RangeError)
  })

  it('refuses a sum that could not be counted exactly', () => {
    const beyond = new RangeError('Beyond exact numbers: 9007199254740992')
    expect(() => sumOf([Number.MAX_SAFE_INTEGER, 1])).toThrow(beyond)
  })

  it('reads a part as a rate to the nearest, and nothing of nothing', () => {
    expect(rateOf(euros('29 473'), euros('52 000'))).toBe(5668)
    expect(rateOf(0, 0)).toBe(0)
    expect(perFullTimePost(100, 0)).toBe(0)
    expect(etpPaidBy(100, 0)).toBe(0)
  })

  it('spreads an amount over one hundredth of a post, and pays one at a price of one cent', () => {
    expect(perFullTimePost(5, 1)).toBe(500)
    expect(perFullTimePost(5, 0)).toBe(0)
    expect(etpPaidBy(5, 1)).toBe(500)
    expect(etpPaidBy(5, 0)).toBe(0)
    expect(rateOf(1, 1)).toBe(10_000)
    expect(rateOf(1, 0)).toBe(0)
  })

  it('is written as the French read it', () => {
    expect(formatCents(2_947_300)).toBe('29\u202f473,00\u202f€')
    expect(formatCents(-150_000)).toBe('−1\u202f500,00\u202f€')
    expect(formatEtp(50)).toBe('0,5\u202fETP')
    expect(formatRate(5668)).toBe('56,68\u202f%')
  })
})
