import { describe, expect, it } from 'vitest'

import { actorOf, stoodAsideOf } from '#access/actor.ts'
import { addresseesOf } from '#access/addressees.ts'
import type { Membership } from '#access/memberships.ts'
import {
  dossiersAside,
  exceptDossiersAside,
  exceptJournalAside,
  exceptRowsAside,
  standsAsideFrom,
  type Aside,
} from '#access/stands-aside.ts'
import { buildActor } from '#tests/builders/actors.ts'

const TODAY = new Date('2025-06-10T08:00:00.000Z')
const employed: Membership = {
  role: 'instructor',
  region: '84',
  structure: 'employer',
  employerSiren: '123456789',
}
const free: Membership = { role: 'instructor', region: '84' }
const asideOf = (membership: Membership) =>
  actorOf(
    {
      id: 'somebody',
      memberships: [membership],
      stoodAside: [{ dossier: 'left', structure: 'theirs' }],
    },
    TODAY,
  )

describe('what an office does not open (R032)', () => {
  it('is nothing to whoever stands aside from nothing', () => {
    const actor = buildActor(free)
    expect(exceptRowsAside(actor)).toEqual([])
    expect(exceptDossiersAside(actor)).toEqual([])
    expect(exceptJournalAside(actor)).toEqual([])
    expect(dossiersAside(actor)).toBeNull()
  })

  it('is what one left, what one’s employer files, and another establishment of it', () => {
    const actor = asideOf(employed)
    expect(exceptRowsAside(actor)).toEqual([
      { dossier: { not_in: ['left'] } },
      { structure: { not_in: ['employer'] } },
    ])
    expect(exceptDossiersAside(actor)).toEqual([
      { id: { not_in: ['left'] } },
      { structure: { not_in: ['employer'] } },
      { siret: { not_like: '123456789' } },
    ])
    expect(exceptJournalAside(actor)).toEqual([
      {
        or: [{ structure: { exists: false } }, { structure: { not_in: ['theirs', 'employer'] } }],
      },
    ])
    expect(dossiersAside(actor)).toEqual({
      or: [
        { id: { in: ['left'] } },
        { structure: { in: ['employer'] } },
        {
          and: [
            { siret: { greater_than_equal: '123456789' } },
            { siret: { less_than: '123456789\uffff' } },
          ],
        },
      ],
    })
  })

  it('is what one left alone, when nobody employs one', () => {
    expect(dossiersAside(asideOf(free))).toEqual({ or: [{ id: { in: ['left'] } }] })
    expect(exceptRowsAside(asideOf(free))).toEqual([{ dossier: { not_in: ['left'] } }])
  })

  it.each<[string, Aside, boolean]>([
    ['of one’s employer', { structure: 'employer' }, true],
    ['of another', { structure: 'theirs' }, false],
    ['that one left', { structure: 'theirs', dossier: 'left' }, true],
    ['that one did not leave', { structure: 'theirs', dossier: 'other' }, false],
    ['of another establishment of one’s employer', { structure: 'x', siren: '123456789' }, true],
    ['of another body', { structure: 'x', siren: '987654321' }, false],
  ])('a dossier %s', (_, aside, stands) => {
    expect(standsAsideFrom(asideOf(employed), aside)).toBe(stands)
  })

  it.each<[string, unknown]>([
    ['never said', undefined],
    ['unreadable', 'left'],
  ])('is nothing when it was %s', (_, stoodAside) => {
    expect(stoodAsideOf({ stoodAside })).toEqual([])
  })
})

describe('of whom an opinion may be asked that one gives (R032, R079)', () => {
  it.each<[string, Membership, readonly string[]]>([
    [
      'a county, of each of its départements',
      { role: 'county_reviewer', departments: ['38', '69'] },
      ['county:38', 'county:69'],
    ],
    ['a coordinator, of its region', { role: 'coordinator', region: '84' }, ['coordinator:84']],
    ['a coordinator of no region', { role: 'coordinator' }, []],
    ['a national member', { role: 'national_member', organisation: 'anru' }, ['national:anru']],
    ['a national member of nothing', { role: 'national_member' }, []],
    ['an instructor', free, []],
  ])('%s', (_, membership, addressees) => {
    expect(addresseesOf(buildActor(membership, membership))).toEqual(addressees)
  })
})
