import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { nextReminder } from '#editions/reminders.ts'
import { endOfDay, isWorkingDay } from '#platform/working-days.ts'

const zone = 'Europe/Paris'
const place = { zone, departments: [] }
const at = (text: string): Date => new Date(text)
/** A Friday; Monday the 14th of July comes before it. */
const due = endOfDay('2031-07-18', zone)

describe('the reminders of what is awaited by a date: D-3 in working days, then D', () => {
  it.each<[string, string | undefined, string]>([
    ['2031-07-01T10:00:00Z', '2031-07-15T06:00:00.000Z', 'three working days before, at eight'],
    ['2031-07-15T06:00:00Z', '2031-07-18T06:00:00.000Z', 'then on the day itself'],
    ['2031-07-16T10:00:00Z', '2031-07-18T06:00:00.000Z', 'the first being past'],
    ['2031-07-18T06:00:00Z', undefined, 'none after the last'],
  ])('after %s: %s, %s', (after, expected) => {
    expect(nextReminder(due, at(after), place)?.toISOString()).toBe(expected)
  })

  it.each<[string, readonly string[], string, string]>([
    ['2031-07-21', [], '2031-07-16T06:00:00.000Z', 'a weekend is not counted'],
    ['2031-07-16', [], '2031-07-10T06:00:00.000Z', 'nor the 14th of July'],
    ['2031-12-30', ['38'], '2031-12-24T07:00:00.000Z', 'nor Christmas'],
    ['2031-12-30', ['67'], '2031-12-23T07:00:00.000Z', 'nor the 26th of December in Alsace'],
  ])('due on %s in %o: %s, %s', (dueOn, departments, expected) => {
    const reminded = nextReminder(endOfDay(dueOn, zone), at('2031-01-01T00:00:00Z'), {
      zone,
      departments,
    })
    expect(reminded?.toISOString()).toBe(expected)
  })

  const instants = fc.date({
    min: at('2031-01-01T00:00:00Z'),
    max: at('2031-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  it('come after the instant asked of and before the due date, the first one on a working day', () => {
    fc.assert(
      fc.property(instants, instants, (dueAt, after) => {
        const next = nextReminder(dueAt, after, place)
        if (next === null) return
        expect(next > after && next < dueAt).toBe(true)
        const [day, dueOn] = [next, dueAt].map((one) =>
          new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(one),
        )
        expect(day === dueOn || isWorkingDay(day ?? '')).toBe(true)
      }),
    )
  })
})
