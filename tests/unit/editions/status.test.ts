import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { closingInstant, isOpenAt } from '#editions/calendar.ts'
import type { Calendar } from '#editions/edition.ts'
import {
  byUrgency,
  mayFile,
  statusAt,
  statusSentence,
  whyNoFiling,
  type EditionStatus,
} from '#editions/status.ts'

const zone = 'Europe/Paris'
const calendar: Calendar = {
  zone,
  opensAt: '2031-03-03T08:00:00.000Z',
  closing: { date: '2031-04-30', time: '18:00:00' },
  collectionDates: [],
}
const publishedAt = new Date('2031-02-01T10:00:00Z')
const at = (now: string, more: Partial<Parameters<typeof statusAt>[0]> = {}) =>
  statusAt({ calendar, publishedAt, state: 'published', ...more }, new Date(now))

describe('status of an edition at an instant', () => {
  it.each([
    ['before the opening', '2031-03-03T07:59:59.999Z', 'coming'],
    ['at the opening', '2031-03-03T08:00:00.000Z', 'open'],
    ['a second more than a week before the closing', '2031-04-23T15:59:59.000Z', 'open'],
    ['a week before the closing', '2031-04-23T16:00:00.999Z', 'closingSoon'],
    ['during the closing second', '2031-04-30T16:00:00.999Z', 'closingSoon'],
    ['after the closing second', '2031-04-30T16:00:01.000Z', 'closed'],
  ])('%s (R061, R062)', (_, now, kind) => {
    expect(at(now).kind).toBe(kind)
  })

  it('opens with its publication when the calendar gives no opening (R061)', () => {
    const { opensAt: _, ...withoutOpening } = calendar
    expect(at('2031-02-01T10:00:00Z', { calendar: withoutOpening }).kind).toBe('open')
    expect(at('2031-02-01T09:59:59Z', { calendar: withoutOpening }).kind).toBe('coming')
  })

  it.each(['closed', 'archived'] as const)('is closed early when its state is %s', (state) => {
    expect(at('2031-03-10T08:00:00Z', { state })).toMatchObject({ kind: 'closed', early: true })
    expect(at('2031-05-10T08:00:00Z', { state })).toMatchObject({ kind: 'closed', early: false })
  })

  it('lets one file exactly when the calendar is open', () => {
    const instants = fc.date({
      min: new Date('2031-01-01T00:00:00Z'),
      max: new Date('2031-06-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (now) => {
        const status = statusAt({ calendar, publishedAt, state: 'published' }, now)
        expect(mayFile(status)).toBe(isOpenAt(calendar, publishedAt, now))
        expect(whyNoFiling(status, now, zone) === undefined).toBe(mayFile(status))
      }),
    )
  })
})

describe('words of a status', () => {
  it.each([
    [
      '2031-03-01T08:00:00Z',
      'Le dépôt n’est pas encore ouvert\u00a0: il ouvrira le lundi 3 mars 2031 à 9\u00a0h (heure de Paris), dans 2 jours.',
    ],
    [
      '2031-04-10T08:00:00Z',
      'Le dépôt est ouvert jusqu’au mercredi 30 avril 2031 à 18\u00a0h (heure de Paris)\u00a0: clôture dans 20 jours.',
    ],
    [
      '2031-04-30T14:30:00Z',
      'Le dépôt ferme bientôt, le mercredi 30 avril 2031 à 18\u00a0h (heure de Paris)\u00a0: clôture dans 1 heure.',
    ],
    [
      '2031-05-02T08:00:00Z',
      'Le dépôt est clos depuis le mercredi 30 avril 2031 à 18\u00a0h (heure de Paris).',
    ],
  ])('at %s', (now, sentence) => {
    expect(statusSentence(at(now), new Date(now), zone)).toBe(sentence)
  })

  it('says that the administration closed before the date', () => {
    const now = new Date('2031-03-10T08:00:00Z')
    const status = at(now.toISOString(), { state: 'closed' })
    expect(whyNoFiling(status, now, zone)).toContain('avant la date prévue')
  })
})

describe('order of the lists', () => {
  const status = (closing: string, now: string): EditionStatus =>
    statusAt(
      {
        calendar: { ...calendar, closing: { date: closing, time: '18:00:00' } },
        publishedAt,
        state: 'published',
      },
      new Date(now),
    )

  it('shows first what closes first, then what will open, then the latest closed', () => {
    const now = '2031-04-28T08:00:00Z'
    const open = status('2031-06-30', now)
    const soon = status('2031-04-30', now)
    const old = status('2030-04-30', now)
    const recent = status('2031-03-31', now)
    const coming: EditionStatus = {
      kind: 'coming',
      opensAt: new Date('2032-01-01'),
      closesAt: new Date('2032-02-01'),
    }
    const later = { ...coming, opensAt: new Date('2032-01-15') }
    expect([old, later, open, recent, coming, soon].toSorted(byUrgency)).toEqual([
      soon,
      open,
      coming,
      later,
      recent,
      old,
    ])
  })

  it('closes with the calendar, to the millisecond', () => {
    expect(at('2031-04-10T08:00:00Z').closesAt).toEqual(closingInstant(calendar))
  })
})
