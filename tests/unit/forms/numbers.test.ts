import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EUROS, LARGEST_NUMBER, formatScaled, parseNumber } from '#forms/numbers.ts'
import { formatCents } from '#i18n/numbers.ts'
import { processorTime } from '#tests/setup/processor-time.ts'

const cents = (typed: string) => parseNumber(typed, EUROS)
const code = (parsed: ReturnType<typeof parseNumber>) => (parsed.ok ? parsed.value : parsed.code)

describe('an amount as people write it (issue 4 §4)', () => {
  it.each([
    ['1 234,5', 123_450],
    ['1234.50', 123_450],
    ['1234,50', 123_450],
    ['1 234 €', 123_400],
    ['1\u00a0234,50\u00a0€', 123_450],
    ['1\u202f234,50\u202f€', 123_450],
    ['1\u2009234\u3000€', 123_400],
    ['１２３４，５０', 123_450],
    ['29 473,00 €', 2_947_300],
    ['29473 euros', 2_947_300],
    ['29473 EUR', 2_947_300],
    ['€ 12', 1200],
    ['\u2212500', -50_000],
    ['- 500,25', -50_025],
    ['–12', -1200],
    ['+12', 1200],
    ['-0', 0],
    [',5', 50],
    ['0,345', 'number.tooManyDecimals'],
    ['007', 700],
    ['1234,567', 'number.tooManyDecimals'],
    ['1 234,567', 'number.tooManyDecimals'],
    ['12,50000', 'number.tooManyDecimals'],
    ['12,345', 'number.ambiguous'],
    ['12.345', 'number.ambiguous'],
    ['12,000', 'number.ambiguous'],
    ['1.234,50', 'number.ambiguous'],
    ['1,234.50', 'number.ambiguous'],
    ['1.234.567', 'number.ambiguous'],
    ['1 234.567,80', 'number.ambiguous'],
    ['12 34', 'number.grouping'],
    ['1 2345', 'number.grouping'],
    ['1234 567', 'number.grouping'],
    ['12\t34', 'number.several'],
    ['12\n345', 'number.several'],
    ['12 k€', 'number.multiple'],
    ['1,5 M€', 'number.multiple'],
    ['3 millions d’euros', 'number.multiple'],
    ['12 %', 'number.unit'],
    ['12 $', 'number.unit'],
    ['1 234,', 'number.format'],
    ['1,2,3', 'number.format'],
    ['15.07.2025', 'number.format'],
    ['12 , 5', 'number.format'],
    ['1e5', 'number.format'],
    ['0x10', 'number.format'],
    ['(500)', 'number.format'],
    ['--5', 'number.format'],
    ['€ 12 €', 'number.format'],
    ['٣', 'number.format'],
    ['Infinity', 'number.format'],
    ['9'.repeat(61), 'number.format'],
    ['9'.repeat(40), 'number.tooLarge'],
  ])('%j gives %j', (typed, expected) => {
    expect(code(cents(typed))).toBe(expected)
  })

  it('is never rounded: 29 472,996 is refused (X02)', () => {
    expect(code(cents('29 472,996'))).toBe('number.tooManyDecimals')
  })

  it('is shown back in French, to the cent, and read as the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -LARGEST_NUMBER, max: LARGEST_NUMBER }), (value) => {
        const shown = `${formatScaled(value, 2, 2)}\u202f€`
        expect(shown).toMatch(/^\u2212?\d{1,3}(\u202f\d{3})*,\d{2}\u202f€$/)
        expect(shown).toBe(formatCents(value))
        expect(cents(shown)).toEqual({ ok: true, value: value === 0 ? 0 : value })
      }),
    )
  })
})

describe('a number with other decimals', () => {
  it.each([
    ['12', 0, 12],
    ['12,00', 0, 12],
    ['12.0', 0, 12],
    ['12,000', 0, 'number.ambiguous'],
    ['12,5', 0, 'number.notWhole'],
    ['1 234 567', 0, 1_234_567],
    ['0,5', 1, 5],
    ['0,55', 1, 'number.tooManyDecimals'],
    ['12,345', 3, 12_345],
    ['12.345', 3, 'number.ambiguous'],
    ['1234.5', 3, 1_234_500],
  ])('%j with %i decimals gives %j', (typed, decimals, expected) => {
    expect(code(parseNumber(typed, { decimals }))).toBe(expected)
  })

  it('is read back as shown, whatever its decimals', () => {
    const size = { min: -LARGEST_NUMBER, max: LARGEST_NUMBER }
    fc.assert(
      fc.property(fc.integer(size), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const shown = formatScaled(value, decimals)
        expect(shown).not.toMatch(/,\d*0$|,$/)
        expect(parseNumber(shown, { decimals })).toEqual({
          ok: true,
          value: value === 0 ? 0 : value,
        })
      }),
    )
  })

  it('never throws nor takes long on what is no number', async () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect(typeof parseNumber(typed, EUROS).ok).toBe('boolean')
      }),
    )
    const long = `${' '.repeat(100_000)}x`
    expect(await processorTime(() => parseNumber(long, EUROS))).toBeLessThan(200)
  })
})
