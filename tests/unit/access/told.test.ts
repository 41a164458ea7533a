import { describe, expect, it } from 'vitest'

import type { Membership } from '#access/memberships.ts'
import { readsDecisions } from '#access/rules/dossiers.ts'
import { steeringOf } from '#access/rules/steering.ts'
import { buildActor } from '#tests/builders/actors.ts'

const instructor: Membership = { role: 'instructor', region: '84' }
const editor: Membership = { role: 'applicant', right: 'editor', structure: 'mine' }

describe('who reads the state of a dossier as it is (R032)', () => {
  it.each<[string, Membership[], object | undefined, boolean]>([
    ['an instructor, of any', [instructor], { structure: 'mine' }, true],
    ['an instructor, of one not told', [instructor], undefined, true],
    ['a member of its structure', [editor], { structure: 'mine' }, false],
    ['a county, which has no desk', [{ role: 'county_reviewer', departments: ['38'] }], {}, false],
    ['one who is both, of its own', [instructor, editor], { structure: 'mine' }, false],
    [
      'one who is both, of its own, read whole',
      [instructor, editor],
      { structure: { id: 'mine' } },
      false,
    ],
    ['one who is both, of another', [instructor, editor], { structure: 'other' }, true],
    [
      'one who is both, of another, read whole',
      [instructor, editor],
      { structure: { id: 'other' } },
      true,
    ],
    ['one who is both, of one not told', [instructor, editor], undefined, false],
    [
      'one who is both, of one without a structure',
      [instructor, editor],
      { structure: null },
      false,
    ],
  ])('%s', (_, memberships, row, reads) => {
    expect(readsDecisions(buildActor(...memberships), row)).toBe(reads)
  })
})

describe('who steers what', () => {
  const national: Membership = { role: 'national_member', organisation: 'anru' }
  it.each<[string, Membership[], unknown]>([
    ['DGEFP the nation', [{ role: 'national_manager' }], { regions: 'nation', dossiers: true }],
    ['a region its own', [instructor], { regions: ['84'], dossiers: true }],
    ['the national committee its envelopes', [national], { regions: 'nation', dossiers: false }],
    [
      'a member of it who instructs, its region',
      [national, instructor],
      { regions: ['84'], dossiers: true },
    ],
    ['a structure nothing', [editor], null],
  ])('%s', (_, memberships, steering) => {
    expect(steeringOf(buildActor(...memberships))).toEqual(steering)
  })
})
