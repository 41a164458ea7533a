import { describe, expect, it } from 'vitest'

import type { Calendar } from '#editions/edition.ts'
import { milestonesAt, milestonesOf } from '#editions/milestones.ts'

const calendar: Calendar = {
  zone: 'Europe/Paris',
  closing: { date: '2031-04-30', time: '18:00:00' },
  collectionDates: [
    { date: '2031-04-30', label: 'Seconde relève' },
    { date: '2031-04-10', label: 'Première relève' },
  ],
  lateSignatureUntil: '2031-06-15',
}
const publishedAt = new Date('2031-02-28T23:30:00Z')
const steps = milestonesOf(calendar, publishedAt)

describe('steps of a calendar', () => {
  it('stand in the order of time, a relève lasting its whole day (R061, R063, R065)', () => {
    expect(steps.map(({ kind, date, time }) => [kind, date, time])).toEqual([
      ['opening', '2031-03-01', '00:30:00'],
      ['collection', '2031-04-10', undefined],
      ['closing', '2031-04-30', '18:00:00'],
      ['collection', '2031-04-30', undefined],
      ['lateSignature', '2031-06-15', undefined],
    ])
  })

  it('leave out the late signature where the edition allows none', () => {
    const { lateSignatureUntil: _, ...strict } = calendar
    expect(milestonesOf(strict, publishedAt).map(({ kind }) => kind)).not.toContain('lateSignature')
  })

  it('leave out an opening that never was: an edition published once it had closed', () => {
    const late = milestonesOf(calendar, new Date('2032-01-01T00:00:00Z'))
    expect(late.map(({ kind }) => kind)).not.toContain('opening')
  })

  it.each([
    ['2031-02-01T00:00:00Z', ['next', 'coming', 'coming', 'coming', 'coming']],
    ['2031-04-10T20:00:00Z', ['past', 'next', 'coming', 'coming', 'coming']],
    ['2031-04-30T16:00:00.999Z', ['past', 'past', 'next', 'coming', 'coming']],
    ['2031-04-30T16:00:01Z', ['past', 'past', 'past', 'next', 'coming']],
    ['2031-07-01T00:00:00Z', ['past', 'past', 'past', 'past', 'past']],
  ])('at %s one knows which is next', (now, states) => {
    expect(milestonesAt(steps, new Date(now)).map(({ state }) => state)).toEqual(states)
  })
})
