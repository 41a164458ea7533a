import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { capacityOf, columnShares } from '#documents/pdf/columns.ts'
import { breakLongWords } from '#documents/pdf/long-words.ts'
import { linesOf } from '#documents/pdf/measure.ts'
import { printable } from '#documents/pdf/printable.ts'
import { unbreakableSpaces } from '#documents/pdf/typography.ts'

const latin = (codePoint: number): boolean => codePoint < 0x2100

describe('French spaces', () => {
  it.each([
    [
      'Quoi ? Oui ! Non ; voici : « cela »',
      'Quoi\u202f? Oui\u202f! Non\u202f; voici\u00a0: «\u00a0cela\u00a0»',
    ],
    ['29 473,00 € et 70 %', '29\u00a0473,00\u00a0€ et 70\u00a0%'],
    ['1\u202f234\u202f567,00\u202f€', '1\u00a0234\u00a0567,00\u00a0€'],
    ['123\u202f456\u202f789\u202f00012', '123\u00a0456\u00a0789\u00a000012'],
    ['en 2025 on a 12 mois', 'en 2025 on a 12 mois'],
    ['n° 12', 'n°\u00a012'],
    ['10\u202f; 20', '10\u202f; 20'],
  ])('%j becomes %j', (typed, expected) => {
    expect(unbreakableSpaces(typed)).toBe(expected)
  })

  it('are changed in width only: no sign is added or lost, and doing it twice changes nothing', () => {
    const text = fc
      .array(fc.constantFrom(' ', '\u00a0', '\u202f', ';', ':', '«', '»', '€', '1', '234', 'a'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (typed) => {
        const once = unbreakableSpaces(typed)
        expect(once.replace(/\s/g, '_')).toBe(typed.replace(/\s/g, '_'))
        expect(unbreakableSpaces(once)).toBe(once)
      }),
    )
  })
})

describe('what the font cannot print', () => {
  it.each([
    ['bonjour 👩‍🏫👩‍🏫 !', 'bonjour □\u202f!'],
    ['e\u0301te\u0301', 'été'],
    ['un\u0000deux\ttrois\r\nquatre', 'undeux trois\nquatre'],
    ['in\u00advi\u200bsible', 'invisible'],
  ])('%j is printed as %j', (typed, expected) => {
    expect(printable(typed, latin)).toBe(expected)
  })
})

describe('a word too long for its place', () => {
  it('is cut without a hyphen and without losing a sign; a shorter one is left whole', () => {
    const word = fc
      .string({ minLength: 1, maxLength: 200 })
      .filter((text) => !/[\s\uFEFF]/.test(text))
    fc.assert(
      fc.property(word, fc.integer({ min: 4, max: 60 }), (typed, capacity) => {
        const parts = breakLongWords(capacity)(typed)
        expect(parts.join('').replaceAll('\uFEFF', '')).toBe(typed)
        expect(parts.length === 1).toBe(typed.length <= Math.max(capacity, parts[0]?.length ?? 0))
      }),
    )
  })

  it('is cut after the signs of an address', () => {
    const parts = breakLongWords(10)('https://exemple.fr/page')
    expect(parts.filter((part) => part !== '\uFEFF')).toEqual(['https://', 'exemple.fr/', 'page'])
  })
})

describe('the columns of a table', () => {
  it('share the whole width and each holds an amount whole', () => {
    const cell = fc.oneof(
      fc.constant('17\u202f000\u202f000,00\u202f€'),
      fc.lorem({ maxCount: 30 }),
      fc.constant(''),
    )
    const table = fc.integer({ min: 1, max: 6 }).chain((count) =>
      fc.record({
        head: fc.array(fc.lorem({ maxCount: 3 }), { minLength: count, maxLength: count }),
        rows: fc.array(fc.array(cell, { minLength: count, maxLength: count }), { maxLength: 8 }),
      }),
    )
    fc.assert(
      fc.property(table, ({ head, rows }) => {
        const shares = columnShares({ head, rows })
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
        for (const [column, share] of shares.entries())
          if (rows.some((row) => row[column]?.endsWith('€')))
            expect(share * 108).toBeGreaterThanOrEqual(15)
      }),
    )
  })

  it('give more room to longer texts', () => {
    const shares = columnShares({
      head: ['N°', 'Libellé'],
      rows: [['1', 'un texte assez long '.repeat(8)]],
    })
    expect(shares[1]).toBeGreaterThan(5 * (shares[0] ?? 1))
    expect(capacityOf(0.5, 1)).toBeGreaterThan(40)
  })
})

describe('the lines of a text', () => {
  it.each([
    ['', 10, 1],
    ['abc', 10, 1],
    ['a'.repeat(25), 10, 3],
    ['a\nb\nc', 10, 3],
  ])('%j on lines of %i signs takes %i', (text, capacity, lines) => {
    expect(linesOf(text, capacity)).toBe(lines)
  })
})
