/**
 * Who is asking, reduced to what the rules need. Built once per request from the account's memberships
 * that run today; a membership that has ended, or has not begun, gives nothing.
 */
import type { ApplicantRight, Membership, StateRole } from './memberships.ts'

/** An office of the State, and where it holds: a region of one office says nothing of another. */
export type Office = {
  role: StateRole
  /** INSEE codes. */
  region: string | null
  departments: readonly string[]
  organisation: string | null
  /** Structure that employs the person, which then stands aside from its dossiers. */
  employer: string | null
}

export type Actor = {
  id: string | null
  roles: ReadonlySet<string>
  /** Structures by id, with the right held there. */
  structures: ReadonlyMap<string, ApplicantRight>
  offices: readonly Office[]
  /**
   * SIRENs of the bodies that the person works for or applies for, whichever membership names them: it is
   * consulted on none of them, in any office, and another establishment of a body is the same candidate.
   */
  bodies: readonly string[]
  /** Dossiers from which the person declared that it stands aside, and their structures: ids (R032). */
  stoodAside: { dossiers: readonly string[]; structures: readonly string[] }
}

const ANONYMOUS: Actor = {
  id: null,
  roles: new Set(),
  structures: new Map(),
  offices: [],
  bodies: [],
  stoodAside: { dossiers: [], structures: [] },
}

const runsAt = (now: Date) => (membership: Membership) =>
  (!membership.from || new Date(membership.from) <= now) &&
  (!membership.to || now < new Date(membership.to))

const structureId = (structure: Membership['structure']): string | undefined =>
  typeof structure === 'string' ? structure : (structure?.id ?? undefined)

const officeOf = (membership: Membership): Office[] =>
  membership.role === 'applicant'
    ? []
    : [
        {
          role: membership.role,
          region: membership.region ?? null,
          departments: membership.departments ?? [],
          organisation: membership.organisation ?? null,
          employer: structureId(membership.structure) ?? null,
        },
      ]

/** Role code of a membership: an applicant's carries its right, `applicant.editor`. */
const roleOf = (membership: Membership): string =>
  membership.role === 'applicant' ? `applicant.${membership.right ?? 'reader'}` : membership.role

/** One dossier from which an account stood aside, as it is stored on it. */
export type StoodAside = { dossier: string; structure: string }

/** As it is stored; nothing on an account that never stood aside. */
export const stoodAsideOf = ({ stoodAside }: { stoodAside?: unknown }): readonly StoodAside[] =>
  Array.isArray(stoodAside) ? (stoodAside as StoodAside[]) : []

type Account = { id: string; memberships?: readonly Membership[] | null; stoodAside?: unknown }

/** The actor behind an account (or nobody), at an instant. */
export const actorOf = (user: Account | null | undefined, now: Date): Actor => {
  if (!user) return ANONYMOUS
  const running = (user.memberships ?? []).filter(runsAt(now))
  const structures = new Map<string, ApplicantRight>()
  for (const membership of running) {
    const id = structureId(membership.structure)
    if (membership.role === 'applicant' && id) structures.set(id, membership.right ?? 'reader')
  }
  const aside = stoodAsideOf(user)
  return {
    id: user.id,
    roles: new Set(running.map(roleOf)),
    structures,
    offices: running.flatMap(officeOf),
    bodies: [...new Set(running.flatMap(({ employerSiren }) => employerSiren ?? []))],
    stoodAside: {
      dossiers: aside.map(({ dossier }) => dossier),
      structures: aside.map(({ structure }) => structure),
    },
  }
}

export const hasRole = (actor: Actor, ...roles: readonly string[]): boolean =>
  roles.some((role) => actor.roles.has(role))
