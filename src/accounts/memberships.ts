/** Memberships of structures: begun and ended, never erased. */
import type { PayloadRequest } from 'payload'

import { MEMBERSHIP_COLUMNS, type ApplicantRight } from '#access/memberships.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { Refused } from '#platform/errors.ts'

import type { User } from '../payload-types.ts'
import { accountById } from './accounts.ts'
import { systemNow } from '#platform/clock.ts'

export type StoredMembership = NonNullable<User['memberships']>[number]

const structureOf = ({ structure }: StoredMembership): string | undefined =>
  typeof structure === 'string' ? structure : structure?.id

/** Whether a membership has begun and not ended. */
export const runsAt =
  (now: Date) =>
  ({ from, to }: Pick<StoredMembership, 'from' | 'to'>): boolean =>
    (!from || new Date(from) <= now) && (!to || now < new Date(to))

/** The membership of a structure that runs at an instant. */
export const membershipIn = (
  user: Pick<User, 'memberships'>,
  structure: string,
  now: Date,
): StoredMembership | undefined =>
  (user.memberships ?? [])
    .filter(runsAt(now))
    .find((membership) => membership.role === 'applicant' && structureOf(membership) === structure)

const rewrite = async (
  req: PayloadRequest,
  userId: string,
  change: (present: readonly StoredMembership[]) => readonly StoredMembership[],
): Promise<void> => {
  const account = await accountById(req.payload, userId, req)
  if (!account) throw new Refused('refus.introuvable')
  // An array has no atomic write on SQLite: it is read and written whole in the caller's transaction,
  // through Payload, which checks each of its relations.
  await req.payload.update({
    collection: 'users',
    id: userId,
    data: { memberships: [...change(account.memberships ?? [])] },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Gives a right from now on; the one held until now ends at the same instant. */
export const giveRight = (
  req: PayloadRequest,
  userId: string,
  { structure, right }: { structure: string; right: ApplicantRight },
  now: Date,
): Promise<void> =>
  rewrite(req, userId, (present) => [
    ...ended(present, structure, now),
    { role: 'applicant', right, structure, from: now.toISOString() },
  ])

/** Ends a membership now. */
export const endMembership = (
  req: PayloadRequest,
  userId: string,
  structure: string,
  now: Date,
): Promise<void> => rewrite(req, userId, (present) => ended(present, structure, now))

const ended = (
  present: readonly StoredMembership[],
  structure: string,
  now: Date,
): StoredMembership[] => {
  const running = membershipIn({ memberships: [...present] }, structure, now)
  return present.map((membership) =>
    membership === running ? { ...membership, to: now.toISOString() } : membership,
  )
}

export type Member = {
  id: string
  name: string
  email: string
  right: ApplicantRight
  /** Instant. */
  from: string | null
}

const byName = new Intl.Collator('fr')

/** Those who are members at an instant, by name. */
export const membersOf = async (
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  structure: string,
  now: Date,
): Promise<Member[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'memberships.structure': { equals: structure } },
    pagination: false,
    limit: 500,
    depth: 0,
    // Colleagues may not read each other's accounts: only these columns leave, by the endpoints.
    overrideAccess: true,
    select: { name: true, email: true, memberships: MEMBERSHIP_COLUMNS },
    req,
  })
  return docs
    .flatMap((user): Member[] => {
      const membership = membershipIn(user, structure, now)
      const { id, name, email } = user
      return membership
        ? [{ id, name, email, right: membership.right ?? 'reader', from: membership.from ?? null }]
        : []
    })
    .toSorted((left, right) => byName.compare(left.name, right.name))
}

/**
 * Makes changes of one structure's members wait for each other: two representatives who remove one
 * another at the same instant write two different accounts, and neither would see the other's.
 */
export const holdMembers = async (req: PayloadRequest, structure: string): Promise<void> => {
  // The system's clock, never a still one: MongoDB does not count a write that changes nothing as one.
  const data = { updatedAt: systemNow().toISOString() }
  const where = { id: { equals: structure } }
  const held = await atomicUpdate(req.payload, { collection: 'structures', where, data }, req)
  if (!held) throw new Refused('refus.introuvable')
}
