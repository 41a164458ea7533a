import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { nextAttempt } from '#mail/backoff.ts'

const start = new Date('2025-07-15T10:00:00Z')
const minutesAfter = (date: Date, minutes: number): Date =>
  new Date(date.getTime() + minutes * 60_000)

describe('the next attempt at a mail', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 5],
    [4, 10],
    [5, 20],
    [6, 40],
    [7, 60],
    [8, 120],
    [9, 120],
  ])('after %i failures waits %i minutes', (attempts, minutes) => {
    const now = minutesAfter(start, 30)
    expect(nextAttempt(attempts, start, now)).toEqual(minutesAfter(now, minutes))
  })

  it('comes one last time 24 hours after the first, then is given up', () => {
    const end = minutesAfter(start, 24 * 60)
    expect(nextAttempt(12, start, minutesAfter(start, 23 * 60))).toEqual(end)
    expect(nextAttempt(13, start, end)).toBe('givenUp')
    expect(nextAttempt(1, start, minutesAfter(end, 60))).toBe('givenUp')
  })

  it('always ends, by delays that grow, whatever the time each attempt takes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 40 }), (durations) => {
        let now = start
        let previous = 0
        for (const [index, seconds] of durations.entries()) {
          const next = nextAttempt(index + 1, start, now)
          if (next === 'givenUp') return now.getTime() - start.getTime() >= 24 * 3_600_000
          const delay = next.getTime() - now.getTime()
          const isLast = next.getTime() - start.getTime() === 24 * 3_600_000
          expect(delay).toBeGreaterThan(0)
          if (!isLast) expect(delay).toBeGreaterThanOrEqual(previous)
          previous = delay
          now = new Date(next.getTime() + seconds * 1000)
        }
        return false
      }),
    )
  })
})
