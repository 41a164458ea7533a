/** What the members of a committee are told: each at its address, with an account or without. */
import type { PayloadRequest } from 'payload'

import type { Edition } from '#editions/edition.ts'
import type { Event, Told } from '#filing/mails/told.ts'
import { mailOrder } from '#mail/catalogue.ts'
import { environment } from '#platform/env.ts'

import type { AgendaItem, Committee, CommitteeMember, User } from '../payload-types.ts'
import { recusalsOf } from './item.ts'
import { committeePath } from './read.ts'
import { committeeById, itemsOf, membersOf, revisionOf } from './rows.ts'
import { isRecused } from './standing.ts'

export type CommitteeMail = 'committee-convened' | 'committee-cancelled'

type Writer = (req: PayloadRequest, committee: string, event: Event) => Promise<Told[]>

/** A member, where it is written to, and the account it reads with. */
type Reached = { member: CommitteeMember; address: string; user: User | null }

const reachedOf = async (req: PayloadRequest, member: CommitteeMember): Promise<Reached[]> => {
  const user = member.user
    ? await req.payload.db.findOne<User>({
        collection: 'users',
        where: { id: { equals: member.user } },
        req,
      })
    : null
  const address = user?.email ?? member.email
  return address ? [{ member, address, user }] : []
}

const reachedIn = async (req: PayloadRequest, committee: string): Promise<Reached[]> => {
  const all: Reached[] = []
  for (const member of await membersOf(req, committee)) all.push(...(await reachedOf(req, member)))
  return all
}

const sessionFacts = (
  { id, name, heldAt, place }: Committee,
  { shortTitle, calendar }: Edition,
  { quality }: CommitteeMember,
) => ({
  committee: name,
  call: shortTitle,
  heldAt: new Date(heldAt).toISOString(),
  zone: calendar.zone,
  ...(place ? { place } : {}),
  quality,
  link: `${environment().serverUrl}${committeePath(id)}`,
})

/** One who stands aside from a dossier is written nothing of it (R032). */
const agendaFor = ({ member, user }: Reached, items: readonly AgendaItem[], now: Date): string[] =>
  items
    .filter(
      (item) =>
        !recusalsOf(item).some((recusal) => recusal.member === member.id) &&
        !(user && isRecused({ ...user, collection: 'users' }, item, now)),
    )
    .map(({ reference, structureName }) => `${reference} – ${structureName}`)

const convened: Writer = async (req, id, { now }) => {
  const committee = await committeeById(req, id)
  const { edition } = await revisionOf(req, committee)
  const items = await itemsOf(req, id)
  return (await reachedIn(req, id)).map((reached) => {
    const { member, address, user } = reached
    return {
      to: member.id,
      order: mailOrder('committee-convened', address, {
        ...sessionFacts(committee, edition, member),
        agenda: agendaFor(reached, items, now),
        online: user !== null,
      }),
    }
  })
}

/** Nobody is told of a session to which nobody was called. */
const cancelled: Writer = async (req, id, { reason, data }) => {
  if (data['convened'] !== true) return []
  const committee = await committeeById(req, id)
  const { edition } = await revisionOf(req, committee)
  return (await reachedIn(req, id)).map(({ member, address }) => ({
    to: member.id,
    order: mailOrder('committee-cancelled', address, {
      ...sessionFacts(committee, edition, member),
      note: reason ?? '',
    }),
  }))
}

/** By template of the table of committees. */
export const committeeMails: Readonly<Record<CommitteeMail, Writer>> = {
  'committee-convened': convened,
  'committee-cancelled': cancelled,
}
