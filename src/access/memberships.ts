/** The words of a membership: a role, where it holds, and from when to when. */
import { stateRoles } from '#workflows/roles.ts'

export const ROLES = ['applicant', ...stateRoles] as const
export const APPLICANT_RIGHTS = ['reader', 'editor', 'representative'] as const

export type Role = (typeof ROLES)[number]
export type StateRole = (typeof stateRoles)[number]
export type ApplicantRight = (typeof APPLICANT_RIGHTS)[number]

export type Membership = {
  role: Role
  right?: ApplicantRight | null
  structure?: string | { id: string } | null
  /** INSEE code. */
  region?: string | null
  departments?: string[] | null
  organisation?: string | null
  /** SIREN of the structure, written with it. */
  employerSiren?: string | null
  /** Instants; the end is excluded. */
  from?: string | null
  to?: string | null
}

/**
 * Each column of a membership, to ask for by name: of an array asked for as a whole, SQLite reads the rows
 * without their lists, and a membership would lose its départements.
 */
export const MEMBERSHIP_COLUMNS = {
  role: true,
  right: true,
  structure: true,
  region: true,
  departments: true,
  organisation: true,
  employerSiren: true,
  from: true,
  to: true,
} as const satisfies Record<keyof Membership, true>
