import { describe, expect, it } from 'vitest'

import { cellOf, nextCell } from '#ui/form/rows/grid-moves.ts'
import { amountsOf, isSeveral, linesOf, spread } from '#ui/form/rows/pasted.ts'

describe('what a spreadsheet puts in the clipboard', () => {
  it.each([
    ['1\n2\n3', [['1'], ['2'], ['3']]],
    ['1\r\n2\r\n', [['1'], ['2']]],
    [
      'a\t1\nb\t2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['1\n\n3\n\n', [['1'], [''], ['3']]],
    [' 1 234,50 € ', [['1 234,50 €']]],
  ])('%j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  it('is left to the browser when it is one cell', () => {
    expect(isSeveral(linesOf('1 200'))).toBe(false)
    expect(isSeveral(linesOf('1\t2'))).toBe(true)
    expect(isSeveral(linesOf('1\n2'))).toBe(true)
  })

  it('gives its amounts, whatever words were copied with them', () => {
    expect(amountsOf([['641', 'Salaires', '1 200'], ['5'], ['x', '']])).toEqual([
      ['1 200'],
      ['5'],
      ['x'],
    ])
  })

  const columns = [
    ['a1', 'a2', 'a3'],
    ['b1', 'b2', 'b3'],
  ]

  it('fills the boxes below and to the right', () => {
    const { placed, left } = spread(
      [
        ['1', '2'],
        ['3', '4', '5'],
      ],
      columns,
      { column: 0, index: 1 },
    )
    expect(placed).toEqual([
      { box: 'a2', value: '1' },
      { box: 'b2', value: '2' },
      { box: 'a3', value: '3' },
      { box: 'b3', value: '4' },
    ])
    expect(left).toEqual([])
  })

  it('says which lines found no box', () => {
    const { placed, left } = spread([['1'], ['2'], ['3']], columns, { column: 1, index: 2 })
    expect(placed).toEqual([{ box: 'b3', value: '1' }])
    expect(left).toEqual([['2'], ['3']])
  })
})

describe('keys in the boxes of a budget or a table', () => {
  const inside = { atStart: false, atEnd: false }
  const ends = { atStart: true, atEnd: true }
  const from = { column: 1, index: 4 }

  it.each([
    ['Enter', false, inside, { column: 1, index: 5 }],
    ['Enter', true, inside, { column: 1, index: 3 }],
    ['ArrowDown', false, inside, { column: 1, index: 5 }],
    ['ArrowUp', false, inside, { column: 1, index: 3 }],
    ['ArrowRight', false, ends, { column: 2, index: 4 }],
    ['ArrowLeft', false, ends, { column: 0, index: 4 }],
    // Inside a number the arrows move the caret; with Shift they select.
    ['ArrowRight', false, inside, undefined],
    ['ArrowLeft', false, inside, undefined],
    ['ArrowDown', true, ends, undefined],
    ['Tab', false, ends, undefined],
    ['a', false, ends, undefined],
  ])('%s (shift %s)', (key, shift, caret, expected) => {
    expect(nextCell(from, key, shift, caret)).toEqual(expected)
  })

  it('find where one is', () => {
    const box = {}
    expect(cellOf([[{}], [{}, box]], box)).toEqual({ column: 1, index: 1 })
    expect(cellOf([[{}]], box)).toBeUndefined()
  })
})
