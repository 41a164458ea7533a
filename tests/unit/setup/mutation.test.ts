import { runInNewContext } from 'node:vm'

import { describe, expect, it } from 'vitest'

import { instrument, SWITCH } from '#tests/mutation/instrument.ts'

/** What a source is worth as it is, then with each of its mistakes, in their order. */
const tried = (source: string): { right: unknown; wrong: Record<string, unknown> } => {
  const { text, mutants } = instrument('file.ts', source, 100)
  const run = (active: number | null): unknown => {
    try {
      const value: unknown = runInNewContext(text, { [SWITCH]: (id: number) => id === active })
      return value === undefined ? 'nothing' : structuredClone(value)
    } catch {
      return 'throws'
    }
  }
  const wrong = mutants.map(({ id, right, wrong: other }) => [`${right} → ${other}`, run(id)])
  return { right: run(null), wrong: Object.fromEntries(wrong) as Record<string, unknown> }
}

describe('a source with its mistakes behind switches', () => {
  it.each<[string, unknown, Record<string, unknown>]>([
    [
      '1 < 2',
      true,
      {
        '1 → 2': false,
        '2 → 3': true,
        '1 < 2 → (1) <= (2)': true,
        '1 < 2 → (1) >= (2)': false,
        '1 < 2 → false': false,
      },
    ],
    ['[1, -2].filter((n) => n > 0)', [1], { '[1, -2].filter((n) => n > 0) → [1, -2]': [1, -2] }],
    ['((a) => a?.b)(null)', 'nothing', { 'a?.b → a.b': 'throws' }],
    ['((a) => a?.b)({ b: 1 })', 1, { 'a?.b → a.b': 1 }],
    ['((a) => a ?? 7)(null)', 7, { 'a ?? 7 → a': null, 'a ?? 7 → 7': 7 }],
    ['(() => { return 5 })()', 5, { '{ return 5 } → {}': 'nothing' }],
    [
      '((list) => { list.push(1); return list })([])',
      [1],
      { 'list.push(1); → ': [], '1 → 2': [2] },
    ],
    ['(() => { throw new Error() })()', 'throws', { 'throw new Error() → ': 'nothing' }],
    ['((x) => (x ? "a" : "b"))(1)', 'a', { 'x → false': 'b', '"a" → \'\'': '' }],
    ['Math.min(1, 2)', 1, { 'Math.min(1, 2) → Math.max(1, 2)': 2 }],
  ])('%s', (source, right, wrong) => {
    const found = tried(source)
    expect(found.right).toEqual(right)
    expect(found.wrong).toMatchObject(wrong)
  })

  it('leaves types as they are, and the names that tables hold', () => {
    const source = `const table: Record<'a' | 'b', number> = { a: 1, b: 2 }\nconst name = 'a'`
    const { text, mutants } = instrument('file.ts', source, 0)
    expect(mutants.map(({ right, wrong, line }) => [right, wrong, line])).toEqual([
      ['1', '2', 1],
      ['2', '3', 1],
    ])
    expect(text).toContain(`Record<'a' | 'b', number>`)
    expect(text).toContain(`name = 'a'`)
  })
})
