import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { impliedRejectionDate } from '#documents/deadlines.ts'

const paris = 'Europe/Paris'

describe('the date on which silence becomes a rejection (L11)', () => {
  it.each([
    ['2031-07-15T12:00:00Z', '2031-09-15', 'the same day two months later'],
    ['2030-12-31T12:00:00Z', '2031-02-28', 'the last of February, which has no 31st'],
    ['2027-12-30T12:00:00Z', '2028-02-29', 'the 29th of a leap year'],
    ['2031-06-30T12:00:00Z', '2031-08-30', 'the 30th and not the end of the month'],
    ['2031-11-15T12:00:00Z', '2032-01-15', 'over the new year'],
    ['2031-07-14T22:30:00Z', '2031-09-15', 'counted from the date in Paris, already the 15th'],
    ['2031-01-14T23:30:00Z', '2031-03-15', 'in winter too'],
    ['2031-08-31T10:00:00Z', '2031-10-31', 'across the change of hour'],
  ])('received at %s is %s: %s', (receivedAt, expected) => {
    expect(impliedRejectionDate(new Date(receivedAt), paris)).toBe(expected)
  })

  it('is read in the zone of the edition', () => {
    expect(impliedRejectionDate(new Date('2031-07-15T00:30:00Z'), 'America/Cayenne')).toBe(
      '2031-09-14',
    )
  })

  it('is always 59 to 62 days later, and never before that of an earlier receipt', () => {
    const instant = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        const due = impliedRejectionDate(first, 'UTC')
        const days = (Date.parse(due) - Date.parse(first.toISOString().slice(0, 10))) / 86_400_000
        expect(days).toBeGreaterThanOrEqual(59)
        expect(days).toBeLessThanOrEqual(62)
        expect(due <= impliedRejectionDate(second, 'UTC')).toBe(true)
      }),
    )
  })
})
