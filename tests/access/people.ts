/** Who asks, in the matrix of rights: one person for each way of standing before the platform. */
import type { Membership } from '#access/memberships.ts'

/** Structures of the matrix; their rows are named after them. */
export type StructureKey = 'isere' | 'paris'
export type PersonKey = keyof typeof people

type Person = {
  /** As the page of rights calls it. */
  title: string
  memberships: readonly (Omit<Membership, 'structure'> & { structure?: StructureKey })[]
  /** Nobody is signed in. */
  anonymous?: true
  /** The address is not confirmed any more: the session opens nothing. */
  unconfirmed?: true
}

const ENDED = { from: '2024-01-01T00:00:00.000Z', to: '2025-01-01T00:00:00.000Z' }

const applicant = (right: 'reader' | 'editor' | 'representative', structure: StructureKey) =>
  [{ role: 'applicant', right, structure }] as const

export const people = {
  anonymous: { title: 'nobody signed in', memberships: [], anonymous: true },
  unconfirmed: {
    title: 'an unconfirmed account',
    memberships: applicant('representative', 'isere'),
    unconfirmed: true,
  },
  alone: { title: 'an account without membership', memberships: [] },
  ended: {
    title: 'memberships that ended',
    memberships: [
      { role: 'applicant', right: 'representative', structure: 'isere', ...ENDED },
      { role: 'instructor', region: '84', ...ENDED },
      { role: 'national_manager', ...ENDED },
      { role: 'admin', ...ENDED },
    ],
  },
  reader: { title: 'reader of Isère', memberships: applicant('reader', 'isere') },
  editor: { title: 'editor of Isère', memberships: applicant('editor', 'isere') },
  representative: {
    title: 'representative of Isère',
    memberships: applicant('representative', 'isere'),
  },
  other: { title: 'representative of Paris', memberships: applicant('representative', 'paris') },
  instructor: { title: 'instructor of 84', memberships: [{ role: 'instructor', region: '84' }] },
  elsewhere: { title: 'instructor of 11', memberships: [{ role: 'instructor', region: '11' }] },
  manager: {
    title: 'regional manager of 84',
    memberships: [{ role: 'regional_manager', region: '84' }],
  },
  county: { title: 'DDETS of 38', memberships: [{ role: 'county_reviewer', departments: ['38'] }] },
  coordinator: {
    title: 'coordinator of 84',
    memberships: [{ role: 'coordinator', region: '84', structure: 'isere' }],
  },
  member: {
    title: 'national committee',
    memberships: [{ role: 'national_member', organisation: 'anru' }],
  },
  dgefp: { title: 'DGEFP', memberships: [{ role: 'national_manager' }] },
  admin: { title: 'technical administrator', memberships: [{ role: 'admin' }] },
} as const satisfies Record<string, Person>

export const personKeys = Object.keys(people) as readonly PersonKey[]

export const personOf = (key: PersonKey): Person => people[key]

/** Those who are signed in as far as the platform is concerned. */
export const signedIn = personKeys.filter((key) => {
  const { anonymous, unconfirmed } = personOf(key)
  return !anonymous && !unconfirmed
})
