import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  formatDate,
  formatDateShort,
  formatInstant,
  formatInstantShort,
  formatRelative,
  formatTime,
  localDateOf,
} from '#i18n/dates.ts'

const N = '\u00a0'

describe('dates in full (look.md)', () => {
  it.each([
    ['2031-10-14', 'mardi 14 octobre 2031', '14/10/2031'],
    ['2031-08-01', 'vendredi 1er août 2031', '01/08/2031'],
    ['2028-02-29', 'mardi 29 février 2028', '29/02/2028'],
    ['2031-01-11', 'samedi 11 janvier 2031', '11/01/2031'],
  ])('%s is « %s »', (date, long, short) => {
    expect(formatDate(date)).toBe(long)
    expect(formatDateShort(date)).toBe(short)
  })

  it.each(['2031-13-01', '14/10/2031', '', '2031-10-14T00:00:00Z'])('refuses « %s »', (text) => {
    expect(() => formatDate(text)).toThrow(RangeError)
  })

  it.each([
    [
      '2031-10-14T21:59:59Z',
      'Europe/Paris',
      `mardi 14 octobre 2031 à 23${N}h${N}59 (heure de Paris)`,
    ],
    [
      '2031-01-14T22:30:00Z',
      'Europe/Paris',
      `mardi 14 janvier 2031 à 23${N}h${N}30 (heure de Paris)`,
    ],
    [
      '2031-10-14T19:59:59Z',
      'Indian/Reunion',
      `mardi 14 octobre 2031 à 23${N}h${N}59 (heure de La Réunion)`,
    ],
    [
      '2031-10-15T03:59:59Z',
      'America/Martinique',
      `mardi 14 octobre 2031 à 23${N}h${N}59 (heure de la Martinique)`,
    ],
    [
      '2031-10-14T12:00:00Z',
      'Asia/Tokyo',
      `mardi 14 octobre 2031 à 21${N}h (fuseau horaire Asia/Tokyo)`,
    ],
  ])('%s in %s', (instant, zone, expected) => {
    expect(formatInstant(new Date(instant), zone)).toBe(expected)
  })

  it.each([
    ['2031-03-03T13:32:00Z', `14${N}h${N}32`],
    ['2031-03-03T08:05:00Z', `9${N}h${N}05`],
    ['2031-03-03T13:00:00Z', `14${N}h`],
    ['2031-03-02T23:00:00Z', `0${N}h`],
  ])('the hour of %s', (instant, expected) => {
    expect(formatTime(new Date(instant))).toBe(expected)
  })

  it('says a moment briefly in lists', () => {
    expect(formatInstantShort(new Date('2031-03-03T13:32:00Z'))).toBe(`03/03/2031 à 14${N}h${N}32`)
  })

  it('reads the day in the zone, not in universal time', () => {
    const instant = new Date('2031-07-14T22:30:00Z')
    expect(localDateOf(instant)).toBe('2031-07-15')
    expect(localDateOf(instant, 'America/Cayenne')).toBe('2031-07-14')
  })
})

describe('what is left', () => {
  const now = new Date('2031-03-03T13:32:00Z')
  it.each([
    ['2031-03-03T13:32:30Z', 'dans moins d’une minute'],
    ['2031-03-03T13:31:30Z', 'à l’instant'],
    ['2031-03-03T13:44:10Z', 'dans 12 minutes'],
    ['2031-03-03T15:31:59Z', 'dans 1 heure'],
    ['2031-03-03T11:30:00Z', 'il y a 2 heures'],
    ['2031-03-04T08:00:00Z', 'dans 18 heures'],
    ['2031-03-04T14:00:00Z', 'demain'],
    ['2031-03-02T11:00:00Z', 'hier'],
    ['2031-03-06T22:59:59Z', 'dans 3 jours'],
    ['2031-02-21T10:00:00Z', 'il y a 10 jours'],
    ['2031-06-10T10:00:00Z', 'dans 3 mois'],
  ])('%s is « %s »', (instant, expected) => {
    expect(formatRelative(new Date(instant), now).replaceAll(N, ' ')).toBe(expected)
  })

  it('counts calendar days over a change of hour', () => {
    const before = new Date('2031-03-29T11:00:00Z')
    expect(formatRelative(new Date('2031-04-01T10:00:00Z'), before)).toMatch(/^dans 3.jours$/)
  })

  it('never promises more time than is left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60_000, max: 86_399_999 }), (left) => {
        const said = formatRelative(new Date(now.getTime() + left), now)
        const [, count, unit] = /(\d+).(minute|heure)/.exec(said) ?? []
        const promised = Number(count) * (unit === 'heure' ? 3_600_000 : 60_000)
        expect(promised).toBeLessThanOrEqual(left)
      }),
    )
  })
})
