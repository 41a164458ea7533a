import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dueDates, dueInstant, nextReminder } from '#corrections/deadlines.ts'
import { clockColumns } from '#corrections/on-dossier.ts'
import { pausedAnew, pausesOf, resumed } from '#corrections/pauses.ts'
import { impliedRejectionDate } from '#documents/deadlines.ts'

const zone = 'Europe/Paris'
const at = (text: string): Date => new Date(text)
const due = dueInstant('2031-07-18', zone)

describe('the reminders of a request for corrections', () => {
  it.each<[string, string | undefined, string]>([
    ['2031-07-01T10:00:00Z', '2031-07-15T06:00:00.000Z', 'three days before, at eight'],
    ['2031-07-15T06:00:00Z', '2031-07-18T06:00:00.000Z', 'then on the day itself'],
    ['2031-07-16T10:00:00Z', '2031-07-18T06:00:00.000Z', 'the first being past'],
    ['2031-07-18T06:00:00Z', undefined, 'none after the last'],
  ])('after %s: %s', (after, expected) => {
    expect(nextReminder(due, at(after), zone)?.toISOString()).toBe(expected)
  })

  it('always come after the instant asked of, and before the due date', () => {
    const instants = fc.date({
      min: at('2031-01-01T00:00:00Z'),
      max: at('2031-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (after) => {
        const next = nextReminder(due, after, zone)
        expect(next === null || (next > after && next < due)).toBe(true)
      }),
    )
  })
})

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
