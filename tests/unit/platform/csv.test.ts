import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { csvLine } from '#platform/csv.ts'
import { searchable, wordsOf } from '#platform/search-text.ts'

/** A reader of RFC 4180 with semicolons, written apart from the writer. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let inside = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (inside && sign === '"' && text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1]
    else if (sign === '"') inside = !inside
    else if (inside) cell += sign
    else if (sign === ';') [row, cell] = [[...row, cell], '']
    else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell])
      ;[row, cell, at] = [[], '', at + 1]
    } else cell += sign
  }
  return rows
}

describe('a line of CSV', () => {
  it('is read back as it was written, whatever the texts hold', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ';', '"', '\r', '\n', ' ', 'é', '’') })
    fc.assert(
      fc.property(
        fc.array(fc.array(texts, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const kept = rows.map((row) => row.map((text) => `x${text}`))
          expect(readCsv(kept.map((row) => csvLine(row)).join(''))).toEqual(kept)
        },
      ),
    )
  })

  it.each(['=1+1', '+33', '-3', '@x', '\tx', '\rx', '\nx', '＝1'])(
    'keeps the text « %s » from being a formula',
    (text) => expect(readCsv(csvLine([text]))).toEqual([[`'${text}`]]),
  )

  it('writes a number as it is, negative too', () => {
    expect(csvLine([{ number: '-3,50' }, 'a'])).toBe('-3,50;a\r\n')
  })
})

describe('a text that is searched', () => {
  it.each([
    ['Association L’Échange (Isère)', ' association l echange isere'],
    ['  C.C.A.S. & Cie ', ' c c a s cie'],
    ['Œuvre Saint-Étienne 42', ' oeuvre saint etienne 42'],
    ['…', ''],
  ])('« %s » is « %s »', (text, expected) => expect(searchable(text)).toBe(expected))

  it('is found by the beginning of each of its words, and never by their middle', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, length) => {
        for (const word of wordsOf(text))
          expect(searchable(text)).toContain(` ${word.slice(0, length + 1)}`)
      }),
    )
    expect(searchable('Insertion')).not.toContain(' sertion')
  })
})
