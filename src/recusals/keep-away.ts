/**
 * One who stands aside from a dossier, at a committee or for an opinion, is kept away from all of it
 * (R032): its opinions, the agendas on which it stands, their minutes, and its instruction, of which one is
 * not in charge any more. It is for good: another agent takes it on.
 */
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { stoodAsideOf } from '#access/actor.ts'
import { standAside } from '#opinions/recusal.ts'
import { relationId } from '#filing/dossier.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'

import type { AgendaItem, Dossier, Minute, User } from '../payload-types.ts'

const MOST = 200

const write = (
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  data: Record<string, unknown>,
): Promise<unknown> => atomicUpdate(req.payload, { collection, where, data }, req)

const find = async <Row>(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<Row[]> => {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where,
    limit: MOST,
    pagination: false,
    req,
  })
  return docs
}

const bar = async (
  req: PayloadRequest,
  collection: 'agenda-items' | 'minutes',
  rows: readonly (AgendaItem | Minute)[],
  user: string,
): Promise<void> => {
  for (const { id, recused } of rows)
    if (!recused.includes(`|${user}|`))
      await write(req, collection, { id: { equals: id } }, { recused: `${recused}${user}|` })
}

/** Every session on whose agenda the dossier stood: none of its minutes either. */
const barFromCommittees = async (
  req: PayloadRequest,
  dossier: string,
  user: string,
): Promise<void> => {
  const items = await find<AgendaItem>(req, 'agenda-items', { dossier: { equals: dossier } })
  await bar(req, 'agenda-items', items, user)
  const committees = items.map(({ committee }) => relationId(committee))
  if (committees.length === 0) return
  await bar(req, 'minutes', await find(req, 'minutes', { committee: { in: committees } }), user)
}

const markAccount = async (
  req: PayloadRequest,
  { id, structure }: Dossier,
  user: string,
): Promise<void> => {
  const [account] = await find<User>(req, 'users', { id: { equals: user } })
  const known = account ? stoodAsideOf(account) : []
  if (!account || known.some(({ dossier }) => dossier === id)) return
  const stoodAside = [...known, { dossier: id, structure: relationId(structure) }]
  await write(req, 'users', { id: { equals: user } }, { stoodAside })
}

/**
 * Takes a dossier out of the sight of an account, in the transaction of `req`.
 * @param dossier id
 * @param user id
 */
export const keepAway = async (
  req: PayloadRequest,
  dossier: string,
  user: string,
): Promise<void> => {
  const row: Dossier = await req.payload.findByID({
    collection: 'dossiers',
    id: dossier,
    depth: 0,
    req,
  })
  await markAccount(req, row, user)
  await standAside(req, dossier, user)
  await barFromCommittees(req, dossier, user)
  const inCharge: Where = { and: [{ id: { equals: dossier } }, { assignee: { equals: user } }] }
  await write(req, 'dossiers', inCharge, { assignee: null, assigneeName: null })
}

/** Accounts that stand aside from a dossier already, between bars: what a new agenda begins with. */
export const keptAwayFrom = async (req: PayloadRequest, dossier: string): Promise<string> => {
  const of: Where = { dossier: { equals: dossier } }
  const rows = [
    ...(await find<{ recused: string }>(req, 'agenda-items', of)),
    ...(await find<{ recused: string }>(req, 'opinions', of)),
  ]
  const people = new Set(rows.flatMap(({ recused }) => recused.split('|').filter(Boolean)))
  return `|${[...people].map((user) => `${user}|`).join('')}`
}
