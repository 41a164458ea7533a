import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ROLES, type Membership } from '#access/memberships.ts'
import { officesOver, regionsOf, rolesOver, type Place } from '#access/offices.ts'
import { buildActor } from '#tests/builders/actors.ts'

const here: Place = { structure: 'mine', region: '84', departments: ['38', '69'] }

const held = (membership: Membership) => rolesOver(buildActor(membership), here)

describe('the offices held over one dossier', () => {
  it.each<[string, Membership, readonly string[]]>([
    ['an instructor of its region', { role: 'instructor', region: '84' }, ['instructor']],
    ['an instructor of another region', { role: 'instructor', region: '11' }, []],
    ['an instructor of no region', { role: 'instructor' }, []],
    ['the manager of its region', { role: 'regional_manager', region: '84' }, ['regional_manager']],
    ['the manager of another region', { role: 'regional_manager', region: '11' }, []],
    [
      'the county of one of its départements',
      { role: 'county_reviewer', departments: ['01', '69'] },
      ['county_reviewer'],
    ],
    ['the county of other départements', { role: 'county_reviewer', departments: ['75'] }, []],
    ['a county that only names the region', { role: 'county_reviewer', region: '84' }, []],
    [
      'the coordinator of its region',
      { role: 'coordinator', region: '84', structure: 'other' },
      ['coordinator'],
    ],
    ['the coordinator of another region', { role: 'coordinator', region: '11' }, []],
    [
      'a coordinator that its structure employs (R032, R079)',
      { role: 'coordinator', region: '84', structure: 'mine' },
      [],
    ],
    [
      'a member of the national committee',
      { role: 'national_member', organisation: 'anru' },
      ['national_member'],
    ],
    ['DGEFP', { role: 'national_manager' }, ['national_manager']],
    ['the technical administrator', { role: 'admin' }, []],
    ['the technical administrator of the region', { role: 'admin', region: '84' }, []],
    ['a reader of its structure', { role: 'applicant', structure: 'mine' }, ['applicant.reader']],
    [
      'its legal representative',
      { role: 'applicant', right: 'representative', structure: { id: 'mine' } },
      ['applicant.representative'],
    ],
    [
      'the legal representative of another structure',
      { role: 'applicant', right: 'representative', structure: 'other' },
      [],
    ],
    [
      'an office that has ended',
      { role: 'instructor', region: '84', to: '2025-06-10T08:00:00.000Z' },
      [],
    ],
    [
      'an office that has not begun',
      { role: 'instructor', region: '84', from: '2025-06-10T08:00:00.001Z' },
      [],
    ],
  ])('%s', (_, membership, roles) => {
    expect(held(membership)).toEqual(roles)
  })

  it('holds for nobody', () => {
    expect(rolesOver(buildActor(), here)).toEqual([])
  })

  it('never lends the region of one office to another', () => {
    const actor = buildActor(
      { role: 'instructor', region: '11' },
      { role: 'coordinator', region: '84' },
      { role: 'county_reviewer', region: '84', departments: ['75'] },
    )
    expect(officesOver(actor, here)).toEqual(['coordinator'])
    expect(regionsOf(actor, 'instructor', 'regional_manager')).toEqual(['11'])
  })

  it('says each role once', () => {
    const instructor = { role: 'instructor', region: '84' } as const
    const member = { role: 'national_member', organisation: 'anru' } as const
    expect(rolesOver(buildActor(instructor, member, instructor), here)).toEqual([
      'instructor',
      'national_member',
    ])
  })

  it('opens no office over a dossier of a structure of one’s own (R032)', () => {
    const instructor = { role: 'instructor', region: '84' } as const
    const editor = { role: 'applicant', right: 'editor', structure: 'mine' } as const
    expect(rolesOver(buildActor(editor, instructor), here)).toEqual(['applicant.editor'])
  })

  it('gives several memberships what each gives alone, and nothing over one’s own', () => {
    const memberships = fc.array(
      fc.record({
        role: fc.constantFrom(...ROLES),
        right: fc.constantFrom('reader' as const, 'editor' as const),
        structure: fc.constantFrom('mine', 'other', null),
        region: fc.constantFrom('84', '11', null),
        departments: fc.subarray(['38', '69', '75']),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(memberships, (several) => {
        const isOwn = several.some(({ structure }) => structure === here.structure)
        const alone = isOwn ? [] : several.flatMap((one) => officesOver(buildActor(one), here))
        expect([...officesOver(buildActor(...several), here)].toSorted()).toEqual(
          [...new Set(alone)].toSorted(),
        )
      }),
    )
  })
})
