import { describe, expect, it } from 'vitest'

import { datesOf, placeOf } from '#site/accounts/membership-words.ts'

const NOW = new Date('2026-11-21T10:00:00Z')

describe('a right in words', () => {
  it.each([
    [{ role: 'county_reviewer', departments: ['38', '69'] }, '', 'Isère (38), Rhône (69)'],
    [{ role: 'national_member', organisation: 'anru' }, '', 'ANRU'],
    [{ role: 'instructor', region: '93' }, '', 'Provence-Alpes-Côte d’Azur'],
    [{ role: 'applicant', right: 'editor' }, 'Association', 'Rédaction, Association'],
    [{ role: 'national_manager' }, '', ''],
  ] as const)('%o holds where it says', (membership, structure, words) => {
    const { ...given } = membership
    const departments = 'departments' in given ? [...given.departments] : null
    expect(placeOf({ ...given, departments }, structure)).toBe(words)
  })

  it('says the last day that it holds: its end is excluded', () => {
    const office = { role: 'instructor', from: '2025-12-31T23:00:00.000Z' } as const
    expect(datesOf({ ...office, to: '2026-12-31T23:00:00.000Z' }, NOW)).toEqual([
      'depuis le 01/01/2026',
      'jusqu’au 31/12/2026',
    ])
    expect(datesOf({ ...office, to: '2026-06-30T22:00:00.000Z' }, NOW)).toEqual([
      'terminée le 30/06/2026',
    ])
    expect(datesOf({ role: 'instructor' }, NOW)).toEqual([])
  })
})
