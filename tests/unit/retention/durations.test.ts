import { describe, expect, it } from 'vitest'

import { limitsOf, logLimit, monthsBefore } from '#retention/durations.ts'

const rules = { neverFiledMonths: 12, removedFilesMonths: 6, filedYears: 10, logMonths: 12 }

describe('how long things are kept (L25, L26)', () => {
  it.each([
    ['2026-06-10T08:00:00.000Z', 12, '2025-06-10T08:00:00.000Z'],
    ['2025-03-31T08:00:00.000Z', 1, '2025-02-28T08:00:00.000Z'],
    ['2024-03-31T08:00:00.000Z', 1, '2024-02-29T08:00:00.000Z'],
    ['2025-01-15T00:00:00.000Z', 2, '2024-11-15T00:00:00.000Z'],
  ])('%s less %i months is %s', (now, months, then) =>
    expect(monthsBefore(new Date(now), months).toISOString()).toBe(then),
  )

  it('counts filed dossiers in years, the rest in months', () => {
    expect(limitsOf(rules, new Date('2036-01-01T00:00:00Z'))).toEqual({
      neverFiled: '2035-01-01T00:00:00.000Z',
      removedFiles: '2035-07-01T00:00:00.000Z',
      filed: '2026-01-01T00:00:00.000Z',
    })
  })

  it('keeps what is of no edition as long as the one that asks longest, and without end where none asks', () => {
    const now = new Date('2026-06-10T00:00:00Z')
    expect(logLimit([rules, { ...rules, logMonths: 24 }], now)).toBe('2024-06-10T00:00:00.000Z')
    expect(logLimit([], now)).toBeNull()
  })
})
