import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { afterEach, describe, expect, it } from 'vitest'

import {
  addDays,
  addWorkingDays,
  dueInWorkingDays,
  endOfDay,
  isWorkingDay,
} from '#platform/working-days.ts'

const zoneOfTheProcess = process.env.TZ
afterEach(() => {
  if (zoneOfTheProcess === undefined) delete process.env.TZ
  else process.env.TZ = zoneOfTheProcess
})

describe('isWorkingDay', () => {
  const cases: [string, string, string[], boolean][] = [
    ['a Monday', '2025-07-07', [], true],
    ['a Saturday', '2025-07-05', [], false],
    ['a Sunday', '2025-07-06', [], false],
    ['the 14th of July', '2025-07-14', [], false],
    ['Easter Monday', '2025-04-21', [], false],
    ['Ascension', '2025-05-29', [], false],
    ['Whit Monday', '2025-06-09', [], false],
    ['Good Friday elsewhere', '2025-04-18', ['38'], true],
    ['Good Friday in Moselle', '2025-04-18', ['57'], false],
    ['the 26th of December elsewhere', '2025-12-26', ['69', '38'], true],
    ['the 26th of December when one of two is Bas-Rhin', '2025-12-26', ['69', '67'], false],
    ['the abolition in La Réunion', '2024-12-20', ['974'], false],
    ['the same day in Guadeloupe', '2024-12-20', ['971'], true],
    ['the abolition in Guyane', '2025-06-10', ['973'], false],
  ]
  it.each(cases)('%s', (_, date, departments, worked) => {
    expect(isWorkingDay(date, departments)).toBe(worked)
  })

  it.each(['UTC', 'Australia/Sydney', 'America/Santiago', 'Pacific/Kiritimati', 'Europe/Paris'])(
    'does not depend on the zone of the server: %s',
    (zone) => {
      process.env.TZ = zone
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
      // A year for each zone: what was computed under another zone is kept.
      const year = 2031 + zone.length
      const easter = Temporal.PlainDate.from(easterOf(year))
      for (const days of [1, 39, 50])
        expect(isWorkingDay(easter.add({ days }).toString())).toBe(false)
      expect(isWorkingDay(easter.add({ days: 40 }).toString())).toBe(
        !isFixed(easter.add({ days: 40 })),
      )
      expect(isWorkingDay(`${year}-01-01`)).toBe(false)
    },
  )
})

/** Meeus: another way to Easter than the library's. */
const easterOf = (year: number): string => {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return Temporal.PlainDate.from({ year, month, day }).toString()
}
const isFixed = (day: Temporal.PlainDate): boolean =>
  ['05-01', '05-08'].includes(day.toString().slice(5))

describe('addWorkingDays', () => {
  const cases: [string, string, number, string[], string][] = [
    ['over a weekend', '2025-07-04', 1, [], '2025-07-07'],
    ['over the 14th of July', '2025-07-11', 2, [], '2025-07-16'],
    ['from a Sunday', '2025-07-06', 1, [], '2025-07-07'],
    ['over Christmas', '2025-12-24', 2, [], '2025-12-29'],
    ['over Christmas in Alsace', '2025-12-24', 2, ['68'], '2025-12-30'],
    ['back over a long weekend', '2025-07-15', -1, [], '2025-07-11'],
    ['none, on a worked day', '2025-07-15', 0, [], '2025-07-15'],
    ['none, on a holiday', '2025-07-14', 0, [], '2025-07-15'],
    ['fifteen, in May', '2025-04-28', 15, [], '2025-05-21'],
  ]
  it.each(cases)('%s', (_, from, count, departments, expected) => {
    expect(addWorkingDays(from, count, departments)).toBe(expected)
  })

  it('refuses half a day', () => {
    expect(() => addWorkingDays('2025-07-15', 0.5)).toThrow(RangeError)
  })

  const dates = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2005-01-01', days))
  const places = fc.subarray(['38', '57', '67', '971', '974'])

  it('always gives a working day, with as many between as asked', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), places, (from, count, departments) => {
        const to = addWorkingDays(from, count, departments)
        let worked = 0
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
          if (isWorkingDay(day, departments)) worked += 1
        expect(worked).toBe(count)
        expect(isWorkingDay(to, departments)).toBe(true)
      }),
    )
  })

  it('comes back to a working day it left', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), places, (date, count, departments) => {
        const from = addWorkingDays(date, 0, departments)
        const there = addWorkingDays(from, count, departments)
        expect(addWorkingDays(there, -count, departments)).toBe(from)
      }),
    )
  })
})

describe('endOfDay', () => {
  const cases: [string, string, string, string][] = [
    ['in summer', '2025-07-15', 'Europe/Paris', '2025-07-15T21:59:59.999Z'],
    ['in winter', '2025-12-15', 'Europe/Paris', '2025-12-15T22:59:59.999Z'],
    ['the night the clocks change', '2025-03-30', 'Europe/Paris', '2025-03-30T21:59:59.999Z'],
    ['overseas', '2025-07-15', 'Indian/Reunion', '2025-07-15T19:59:59.999Z'],
    [
      'before a midnight that does not exist',
      '2018-11-03',
      'America/Sao_Paulo',
      '2018-11-04T02:59:59.999Z',
    ],
  ]
  it.each(cases)('%s', (_, date, zone, instant) => {
    expect(endOfDay(date, zone).toISOString()).toBe(instant)
  })
})

describe('dueInWorkingDays', () => {
  it('counts from the local date of the zone, not from that of the server (L08)', () => {
    const lateInParis = new Date('2025-07-10T22:30:00Z')
    expect(dueInWorkingDays(lateInParis, 1, { zone: 'Europe/Paris' }).toISOString()).toBe(
      '2025-07-15T21:59:59.999Z',
    )
    expect(dueInWorkingDays(lateInParis, 1, { zone: 'America/Cayenne' }).toISOString()).toBe(
      '2025-07-12T02:59:59.999Z',
    )
  })
})
