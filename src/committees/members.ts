/** Who sits, and who came: a row each, so that two who write at once overwrite nothing. */
import type { PayloadRequest, Where } from 'payload'

import { actorOf } from '#access/actor.ts'
import { relationId } from '#filing/dossier.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import type { CommitteeState } from '#workflows/committee/facts.ts'

import type { Committee, CommitteeMember, User } from '../payload-types.ts'
import { holdCommittee } from './hold.ts'
import { nationalMembers } from './national-members.ts'
import { committeeToPrepare } from './read.ts'
import { committeeById, itemsOf, membersOf } from './rows.ts'

export type NewMember = {
  name: string
  quality: string
  voting: boolean
  /** Where the member is convened; with an account of that address it reads the agenda too. */
  email?: string
}
export type Presence = CommitteeMember['presence']

const BEFORE_OPENING: readonly CommitteeState[] = ['prepared', 'convened']
const BEFORE_CLOSING: readonly CommitteeState[] = [...BEFORE_OPENING, 'open']

/** The account of an agent of the State that goes by this address; null when the member has none. */
const accountOf = async (
  req: PayloadRequest,
  email: string | undefined,
  now: Date,
): Promise<string | null> => {
  if (!email) return null
  const user = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    req,
  })
  return user && actorOf(user, now).offices.length > 0 ? user.id : null
}

const newSeat = ({ id, region }: Committee) => ({
  committee: id,
  region,
  sitting: '|',
  presence: 'expected',
})

/** Rows that tell who may read them are rewritten with the list of those who sit. */
const seatAll = async (req: PayloadRequest, committee: Committee): Promise<void> => {
  const members = await membersOf(req, committee.id)
  const users = [...new Set(members.flatMap(({ user }) => user ?? []))]
  const sitting = `|${users.map((user) => `${user}|`).join('')}`
  const update = (collection: 'committees' | 'committee-members' | 'agenda-items', id: string) => {
    const where = { id: { equals: id } }
    return atomicUpdate(req.payload, { collection, where, data: { sitting } }, req)
  }
  await update('committees', committee.id)
  for (const { id } of members) await update('committee-members', id)
  for (const { id } of await itemsOf(req, committee.id)) await update('agenda-items', id)
}

/** Seats those who hold the national committee, as its session is created. */
export const seatNation = async (own: PayloadRequest, id: string, now: Date): Promise<void> => {
  const committee = await committeeById(own, id)
  for (const member of await nationalMembers(own, now)) {
    const data = {
      ...member,
      ...newSeat(committee),
      voting: true,
    }
    await own.payload.db.create({ collection: 'committee-members', data, req: own })
  }
  await seatAll(own, committee)
}

const within = async <Result>(
  req: PayloadRequest,
  id: string,
  { now, states }: { now: Date; states: readonly CommitteeState[] },
  write: (own: PayloadRequest, committee: Committee) => Promise<Result>,
): Promise<Result> => {
  await committeeToPrepare(req, id, now)
  return inTransaction(req.payload, req.user, async (own) => {
    const committee = await committeeById(own, id)
    await holdCommittee(own, committee, states)
    return write(own, committee)
  })
}

/** @returns the id of the member */
export const addMember = (
  req: PayloadRequest,
  id: string,
  { email, ...member }: NewMember,
  now: Date,
): Promise<string> =>
  within(req, id, { now, states: BEFORE_OPENING }, async (own, committee) => {
    const user = await accountOf(own, email, now)
    const data = {
      ...member,
      user,
      email: email?.toLowerCase() ?? null,
      ...newSeat(committee),
    }
    const created = await own.payload.db.create({ collection: 'committee-members', data, req: own })
    await seatAll(own, committee)
    return String(created.id)
  })

/** A presence as it is noted, and as it was read by the one who notes it. */
export type Noted = { member: string; presence: Presence; seen: Presence }

const change = async (
  own: PayloadRequest,
  committee: Committee,
  member: string,
  data: Record<string, unknown>,
): Promise<void> => {
  const where: Where = {
    and: [
      { id: { equals: member } },
      { committee: { equals: relationId(committee) } },
      { removedAt: { exists: false } },
    ],
  }
  if (!(await atomicUpdate(own.payload, { collection: 'committee-members', where, data }, own)))
    throw new Refused('refus.introuvable')
}

/** One who does not sit any more reads nothing of it any more. */
export const removeMember = (
  req: PayloadRequest,
  id: string,
  member: string,
  now: Date,
): Promise<void> =>
  within(req, id, { now, states: BEFORE_OPENING }, async (own, committee) => {
    await change(own, committee, member, { removedAt: now.toISOString() })
    await seatAll(own, committee)
  })

/** Notes who came; a session that closes at the same instant counts it or was closed before. */
export const notePresence = (
  req: PayloadRequest,
  id: string,
  { member, presence }: { member: string; presence: Presence },
  now: Date,
): Promise<void> =>
  within(req, id, { now, states: BEFORE_CLOSING }, (own, committee) =>
    change(own, committee, member, { presence }),
  )

/**
 * Notes the presences of a whole committee: only what the person changed, so that two who call the roll
 * at once overwrite nothing of each other.
 */
export const notePresences = (
  req: PayloadRequest,
  id: string,
  noted: readonly Noted[],
  now: Date,
): Promise<void> =>
  within(req, id, { now, states: BEFORE_CLOSING }, async (own, committee) => {
    for (const { member, presence, seen } of noted)
      if (presence !== seen) await change(own, committee, member, { presence })
  })
