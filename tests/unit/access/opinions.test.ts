import { describe, expect, it } from 'vitest'

import type { Membership } from '#access/memberships.ts'
import { giveOpinions, readOpinions } from '#access/rules/desk.ts'
import { recusedOf, standsAside } from '#opinions/recusal.ts'
import { buildActor } from '#tests/builders/actors.ts'

const county: Membership = { role: 'county_reviewer', departments: ['38', '69'] }
const asked = (addressee: string, ...others: readonly object[]) => ({
  and: [{ addressee: { equals: addressee } }, { recused: { not_like: '|somebody|' } }, ...others],
})
const notOf = (structure: string, siren: string) => [
  { structure: { not_in: [structure] } },
  { siren: { not_equals: siren } },
]

describe('which opinions one gives (R032, R079)', () => {
  it.each<[string, Membership[], unknown]>([
    ['an account alone none', [], false],
    ['an instructor none', [{ role: 'instructor', region: '84' }], false],
    ['an office that ended none', [{ ...county, to: '2025-01-01T00:00:00.000Z' }], false],
    [
      'a county those of each of its départements',
      [county],
      { or: [asked('county:38'), asked('county:69')] },
    ],
    [
      'a coordinator none on its employer',
      [{ role: 'coordinator', region: '84', structure: 'metropole', employerSiren: '000900027' }],
      asked('coordinator:84', ...notOf('metropole', '000900027')),
    ],
    [
      'one employed in one office, none on its employer in another',
      [
        { role: 'coordinator', region: '84', structure: 'metropole', employerSiren: '000900027' },
        { role: 'national_member', organisation: 'anru' },
      ],
      {
        or: [
          asked('coordinator:84', ...notOf('metropole', '000900027')),
          asked('national:anru', ...notOf('metropole', '000900027')),
        ],
      },
    ],
    [
      'a member of a structure none on it',
      [
        { role: 'national_member', organisation: 'anru' },
        { role: 'applicant', right: 'reader', structure: 'mine', employerSiren: '000900019' },
      ],
      asked('national:anru', ...notOf('mine', '000900019')),
    ],
  ])('%s', (_, memberships, rows) => {
    expect(giveOpinions(buildActor(...memberships))).toEqual(rows)
  })

  it('are read by the desk of their region too', () => {
    expect(readOpinions(buildActor({ role: 'instructor', region: '84' }))).toEqual({
      region: { in: ['84'] },
    })
  })
})

describe('who stands aside', () => {
  it('is gathered once from every opinion of the dossier', () => {
    const recused = recusedOf([{ recused: '|' }, { recused: '|a|b|' }, { recused: '|b|c|' }])
    expect(recused).toBe('|a|b|c|')
    expect(recusedOf([])).toBe('|')
    expect(['a', 'c', '', 'd'].map((user) => standsAside({ recused }, user))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
