import { describe, expect, it } from 'vitest'

import { dueDates, dueInstant } from '#corrections/deadlines.ts'
import { clockColumns } from '#corrections/on-dossier.ts'
import { pausedAnew, pausesOf, resumed } from '#corrections/pauses.ts'
import { silenceOn } from '#corrections/silence.ts'
import { impliedRejectionDate } from '#documents/deadlines.ts'

const zone = 'Europe/Paris'
const at = (text: string): Date => new Date(text)
const due = dueInstant('2031-07-18', zone)

it('proposes a due date in working days, holidays left out', () => {
  const now = at('2031-07-11T10:00:00Z')
  expect(dueDates(now, { zone, departments: [] })).toEqual({
    // The 14th of July is no working day.
    least: '2031-07-21',
    proposed: '2031-08-04',
  })
})

describe('the legal clock (CRPA L. 114-5, L08)', () => {
  const asked = at('2031-07-01T10:00:00Z')
  const paused = pausedAnew([], asked, due)

  it('is suspended until the due date, or until the answer that comes before', () => {
    expect(paused).toEqual([{ from: asked.toISOString(), to: due.toISOString() }])
    const answered = at('2031-07-08T09:00:00Z')
    expect(resumed(paused, answered)).toEqual([
      { from: asked.toISOString(), to: answered.toISOString() },
    ])
  })

  it('has run again since the due date for an answer that comes late', () => {
    expect(resumed(paused, at('2031-08-01T09:00:00Z'))).toEqual(paused)
  })

  it('stays suspended when the date is put off in time, and stops anew after it', () => {
    const later = dueInstant('2031-08-01', zone)
    expect(pausedAnew(paused, at('2031-07-10T09:00:00Z'), later)).toHaveLength(1)
    expect(pausedAnew(paused, at('2031-07-20T09:00:00Z'), later)).toHaveLength(2)
  })

  it('puts the implied rejection off by as many days (L11)', () => {
    const filed = at('2031-06-15T10:00:00Z')
    expect(impliedRejectionDate(filed, zone)).toBe('2031-08-15')
    expect(impliedRejectionDate(filed, zone, resumed(paused, at('2031-07-08T09:00:00Z')))).toBe(
      '2031-08-22',
    )
    expect(impliedRejectionDate(filed, zone, paused)).toBe('2031-09-01')
  })

  it.each([
    ['2031-08-15T21:59:00Z', false],
    // Midnight in Paris: the day is over.
    ['2031-08-15T22:00:00Z', true],
  ])('tells at %s whether silence has rejected already (L11): %s', (now, over) => {
    const dossier = { filedAt: '2031-06-15T10:00:00Z', updatedAt: now, clockPauses: null }
    expect(silenceOn(dossier, zone, at(now))).toEqual({ until: '2031-08-15', over })
  })

  it.each([
    ['answerCorrection', 'correction', { dueAt: null }],
    ['withdraw', 'correction', { dueAt: null }],
    ['withdraw', 'under_review', {}],
    ['admit', 'submitted', {}],
  ] as const)('on %s from %s writes %o on the dossier', (event, state, expected) => {
    const dossier = { state, clockPauses: [...paused] }
    const { dueAt } = clockColumns(dossier, { event, now: at('2031-07-08T09:00:00Z') })
    expect(dueAt === undefined ? {} : { dueAt }).toEqual(expected)
  })

  it.each([null, undefined, 'x', [{ from: 1 }]])(
    'reads %o of an older row as no pause',
    (stored) => {
      expect(pausesOf({ clockPauses: stored as never })).toEqual([])
    },
  )
})
