import { describe, expect, it } from 'vitest'

import type { AppealFacts } from '#workflows/appeal/facts.ts'
import { appealWorkflow, type AppealEvent } from '#workflows/appeal/table.ts'
import { answering, buildAppealFacts, day } from '#tests/builders/workflows.ts'

const reason = { act: { reason: 'Motif' } }

describe('the answer to an appeal (L14, CJA R421-2)', () => {
  const answer = answering(appealWorkflow, buildAppealFacts)
  const cases: [string, AppealEvent, Partial<AppealFacts>, string | true][] = [
    ['with its reason', 'grant', reason, true],
    ['without', 'grant', {}, 'refus.motif'],
    [
      'of a decision taken anew since',
      'grant',
      { ...reason, decisionStands: false },
      'refus.recours_sans_objet',
    ],
    [
      'of what a convention rests on',
      'grant',
      { ...reason, conventioned: true },
      'refus.decision_conventionnee',
    ],
    ['with its reason', 'dismiss', reason, true],
    ['without', 'dismiss', {}, 'refus.motif'],
    ['before the end of the silence', 'lapse', { now: day(59) }, 'refus.echeance_a_venir'],
    ['after the end of the silence', 'lapse', { now: day(61) }, true],
  ]
  it.each(cases)('%s: %s', (_name, event, changes, expected) => {
    expect(answer(event, changes)).toBe(expected)
  })
})
