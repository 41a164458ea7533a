import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '#platform/text.ts'

describe('text as it is searched and sorted', () => {
  it.each([
    ['Élan', 'elan'],
    ['Œuvre', 'oeuvre'],
    ['ex æquo', 'ex aequo'],
    ["L'Île-d'Yeu", 'l ile d yeu'],
    ['L’ÎLE‑D’YEU', 'l ile d yeu'],
    ['  Saint –  Étienne\u00a0', 'saint etienne'],
    ['ça où naïf', 'ca ou naif'],
    ['Straße', 'strasse'],
    ['12 bis', '12 bis'],
  ])('%s is %s', (text, expected) => {
    expect(normalise(text)).toBe(expected)
  })

  it('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text))
      }),
      { numRuns: 5000 },
    )
  })

  it('sorts accents with their letter', () => {
    const sorted = ['Eure', 'Étampes', 'Évry', 'Zuydcoote', 'Ain'].toSorted((left, right) =>
      normalise(left) < normalise(right) ? -1 : 1,
    )
    expect(sorted).toEqual(['Ain', 'Étampes', 'Eure', 'Évry', 'Zuydcoote'])
  })
})
