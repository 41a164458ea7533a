/** Who is told, at the desk, of what happens to a dossier. */
import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { officesOver } from '#access/offices.ts'
import { readRevision } from '#editions/revisions.ts'
import { placeOf, relationId } from '#filing/dossier.ts'
import { serviceOf } from '#filing/filed-facts.ts'

import type { Dossier, User } from '../payload-types.ts'

const MOST_FOLLOWERS = 200
const SERVICE = 'service'

export type DeskReader = {
  /** Tells one reader from the others, in the key of the outbox: an account's id, or `service`. */
  to: string
  email: string
  /** Null for the mailbox of the service. */
  user: User | null
}

const followersOf = async (req: PayloadRequest, dossier: string): Promise<string[]> => {
  const { docs } = await req.payload.db.find<{ user: string }>({
    collection: 'follows',
    where: { dossier: { equals: dossier } },
    limit: MOST_FOLLOWERS,
    pagination: false,
    req,
  })
  return docs.map(({ user }) => user)
}

const accountsOf = async (req: PayloadRequest, ids: readonly string[]): Promise<User[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...ids] } },
    limit: MOST_FOLLOWERS,
    pagination: false,
    depth: 0,
    // The platform writes to the agents of the desk; nobody reads this list.
    overrideAccess: true,
    req,
  })
  return docs
}

/** Whether an account holds, today, an office that instructs this dossier or follows it for DGEFP. */
export const isOfItsDesk = (user: User, dossier: Dossier, now: Date): boolean =>
  officesOver(actorOf(user, now), placeOf(dossier)).some((role) =>
    ['instructor', 'regional_manager', 'national_manager'].includes(role),
  )

/**
 * To whom a mail about a dossier goes at the desk: the one in charge and those who follow it; the mailbox
 * of the region's service when nobody is in charge. One whose office ended is written to no more.
 * @param now instant at which offices are judged
 */
export const deskReadersOf = async (
  req: PayloadRequest,
  dossier: Dossier,
  now: Date,
): Promise<DeskReader[]> => {
  const ids = new Set(await followersOf(req, dossier.id))
  if (dossier.assignee) ids.add(dossier.assignee)
  const people = (await accountsOf(req, [...ids])).filter((user) => isOfItsDesk(user, dossier, now))
  const readers = people.map((user) => ({ to: user.id, email: user.email, user }))
  if (people.some(({ id }) => id === dossier.assignee)) return readers
  const { edition } = await readRevision(req.payload, relationId(dossier.callRevision), req)
  const { email } = serviceOf(edition, dossier.region)
  return [...readers, { to: SERVICE, email, user: null }]
}
