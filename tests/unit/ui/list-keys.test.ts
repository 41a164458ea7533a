import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { actOfKey, rowAfter, type Pressed } from '#ui/components/list-keys.ts'

const pressed = (changes: Partial<Pressed>): Pressed => ({
  key: 'j',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  busy: false,
  ...changes,
})

describe('the keys of a list', () => {
  it.each([
    ['/', 'search'],
    ['j', 'next'],
    ['k', 'previous'],
    ['?', 'help'],
    ['a', null],
    ['Enter', null],
    ['constructor', null],
  ])('« %s »: %s', (key, act) => expect(actOfKey(pressed({ key }))).toBe(act))

  it.each([
    { busy: true },
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { isComposing: true },
  ])('do nothing while %o (WCAG 2.1.4)', (changes) => {
    for (const key of ['/', 'j', 'k', '?'])
      expect(actOfKey(pressed({ key, ...changes }))).toBeNull()
  })

  it.each<['next' | 'previous', number, number]>([
    ['next', -1, 0],
    ['previous', -1, 0],
    ['next', 0, 1],
    ['next', 2, 2],
    ['previous', 2, 1],
    ['previous', 0, 0],
  ])('%s from the row %i of three: %i', (act, from, to) => expect(rowAfter(act, from, 3)).toBe(to))

  it('never leave the list', () => {
    const moves = fc.array(fc.constantFrom('next' as const, 'previous' as const))
    fc.assert(
      fc.property(moves, fc.integer({ min: 1, max: 50 }), (all, rows) => {
        let at = -1
        for (const act of all) at = rowAfter(act, at, rows)
        expect(at).toBeLessThan(rows)
        expect(at).toBeGreaterThanOrEqual(all.length === 0 ? -1 : 0)
      }),
    )
  })
})
