import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Criterion } from '#editions/edition.ts'
import {
  automaticScores,
  completeScores,
  mayBeTyped,
  mostOf,
  totalOf,
  unscored,
} from '#scoring/grid.ts'
import { sheetsSeenBy, spreadOf, type Sheet } from '#scoring/readers.ts'

const anchors = [0, 1, 2, 3].map((score) => ({ score, label: `Niveau ${score}` }))
const grid: readonly Criterion[] = [
  { key: 'diagnostic', label: 'Diagnostic', weight: 20, anchors },
  { key: 'capacite', label: 'Capacité', weight: 7, anchors },
  { key: 'anterieurs', label: 'Antériorité', weight: 10, anchors, automatic: 'formerCalls' },
]

describe('the grid of an edition (R029–R040)', () => {
  it.each([
    [0, 0],
    [1, 1],
    [3, 3],
    [5, 3],
  ])('R018 R033 computes a score from %i former calls: %i', (formerCalls, score) => {
    expect(automaticScores(grid, { formerCalls })).toEqual({ anterieurs: score })
  })

  it('R033 takes no typed score for what is computed, nor a score that no anchor says', () => {
    const typed = { diagnostic: 2, capacite: 9, anterieurs: 3, invente: 1 }
    expect(completeScores(grid, typed, { formerCalls: 1 })).toEqual({
      diagnostic: 2,
      anterieurs: 1,
    })
    expect(mayBeTyped(grid, 'diagnostic', 2)).toBe(true)
    for (const [key, score] of [
      ['diagnostic', 4],
      ['diagnostic', 1.5],
      ['anterieurs', 1],
      ['invente', 1],
    ] as const)
      expect(mayBeTyped(grid, key, score)).toBe(false)
  })

  it('weighs each criterion, and says which are without a score', () => {
    expect(totalOf(grid, { diagnostic: 3, capacite: 2, anterieurs: 0 })).toBe(2000 + 466)
    expect(mostOf(grid)).toBe(3700)
    expect(unscored(grid, { diagnostic: 0 })).toEqual(['capacite', 'anterieurs'])
  })

  it('never gives more than the weights, and never less for a better score', () => {
    const score = fc.integer({ min: 0, max: 3 })
    fc.assert(
      fc.property(score, score, score, (diagnostic, capacite, formerCalls) => {
        const scores = completeScores(grid, { diagnostic, capacite }, { formerCalls })
        const total = totalOf(grid, scores)
        expect(total).toBeLessThanOrEqual(mostOf(grid))
        const better = { ...scores, diagnostic: Math.min(3, diagnostic + 1) }
        expect(totalOf(grid, better)).toBeGreaterThanOrEqual(total)
      }),
    )
  })
})

const sheet = (reader: string, given: boolean, diagnostic: number): Sheet => ({
  reader,
  name: reader,
  scores: { diagnostic, capacite: 3, anterieurs: 0 },
  comment: null,
  given,
})

describe('several readers', () => {
  const sheets = [sheet('a', true, 3), sheet('b', false, 0), sheet('c', true, 1)]
  const seen = (reader: string, recused = false) =>
    sheetsSeenBy(sheets, { reader, recused }).map((one) => one.reader)

  it('see the others’ scores once they gave their own, and never what is not given', () => {
    expect(seen('a')).toEqual(['a', 'c'])
    expect(seen('b')).toEqual(['b'])
    expect(seen('d')).toEqual([])
  })

  it('R032 see nothing of a dossier from which they stand aside', () => {
    expect(seen('a', true)).toEqual([])
  })

  it('say how far they stand apart, of what was given alone', () => {
    expect(spreadOf(grid, sheets)).toMatchObject({
      criteria: { diagnostic: { lowest: 1, highest: 3 }, capacite: { lowest: 3, highest: 3 } },
      total: { lowest: 1366, highest: 2700, mean: 2033 },
    })
    expect(spreadOf(grid, [sheet('b', false, 0)])).toBeNull()
  })
})
