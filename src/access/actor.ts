/**
 * Who is asking, reduced to what the rules need. Built once per request from the account's memberships
 * that run today; a membership that has ended, or has not begun, gives nothing.
 */
import type { ApplicantRight, Membership } from './memberships.ts'

export type Actor = {
  id: string | null
  roles: ReadonlySet<string>
  /** Structures by id, with the right held there. */
  structures: ReadonlyMap<string, ApplicantRight>
  regions: readonly string[]
  departments: readonly string[]
  organisations: readonly string[]
}

export const ANONYMOUS: Actor = {
  id: null,
  roles: new Set(),
  structures: new Map(),
  regions: [],
  departments: [],
  organisations: [],
}

const runsAt = (now: Date) => (membership: Membership) =>
  (!membership.from || new Date(membership.from) <= now) &&
  (!membership.to || now < new Date(membership.to))

const structureId = (structure: Membership['structure']): string | undefined =>
  typeof structure === 'string' ? structure : (structure?.id ?? undefined)

/** Role code of a membership: an applicant's carries its right, `applicant.editor`. */
export const roleOf = (membership: Membership): string =>
  membership.role === 'applicant' ? `applicant.${membership.right ?? 'reader'}` : membership.role

/** The actor behind an account (or nobody), at an instant. */
export const actorOf = (
  user: { id: string; memberships?: readonly Membership[] | null } | null | undefined,
  now: Date,
): Actor => {
  if (!user) return ANONYMOUS
  const running = (user.memberships ?? []).filter(runsAt(now))
  const structures = new Map<string, ApplicantRight>()
  for (const membership of running) {
    const id = structureId(membership.structure)
    if (membership.role === 'applicant' && id) structures.set(id, membership.right ?? 'reader')
  }
  return {
    id: user.id,
    roles: new Set(running.map(roleOf)),
    structures,
    regions: running.flatMap(({ region }) => region ?? []),
    departments: running.flatMap(({ departments }) => departments ?? []),
    organisations: running.flatMap(({ organisation }) => organisation ?? []),
  }
}

export const hasRole = (actor: Actor, ...roles: readonly string[]): boolean =>
  roles.some((role) => actor.roles.has(role))
