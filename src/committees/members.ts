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
import { committeeToPrepare } from './read.ts'
import { committeeById, itemsOf, membersOf } from './rows.ts'

export type NewMember = {
  name: string
  quality: string
  voting: boolean
  /** Of the account by which the member reads the agenda, when it has one. */
  email?: string
}
export type Presence = CommitteeMember['presence']

const BEFORE_OPENING: readonly CommitteeState[] = ['prepared', 'convened']
const BEFORE_CLOSING: readonly CommitteeState[] = [...BEFORE_OPENING, 'open']

/** @throws Refused `refus.membre_sans_compte` when no office of the State goes by this address */
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
  if (!user || actorOf(user, now).offices.length === 0)
    throw new Refused('refus.membre_sans_compte')
  return user.id
}

/** Rows that tell who may read them are rewritten with the list of those who sit. */
const seat = async (req: PayloadRequest, committee: Committee): Promise<void> => {
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
    const { region } = committee
    const data = { ...member, user, committee: id, region, sitting: '|', presence: 'expected' }
    const created = await own.payload.db.create({ collection: 'committee-members', data, req: own })
    await seat(own, committee)
    return String(created.id)
  })

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
    await seat(own, committee)
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
