/** The messages of a dossier, read under the rights of who asks (R082). */
import type { PayloadRequest, Where } from 'payload'

import { actorFrom } from '#access/request.ts'
import { underRightsOf, underRightsOrNone } from '#access/under-rights.ts'
import { inTransaction } from '#platform/database/transaction.ts'

import type { Dossier, Message } from '../payload-types.ts'
import { otherSide, readsAs, type Side } from './side.ts'

/** Longer threads show their end: nobody reads further back on one page. */
export const MOST_SHOWN = 200

const unreadFrom = (side: Side): Where[] => [
  { from: { equals: side } },
  { readAt: { exists: false } },
]

/** The last messages of a dossier, oldest first; empty for those who may not read them. */
export const readThread = async (req: PayloadRequest, dossier: string): Promise<Message[]> => {
  const { docs } = await req.payload.find({
    collection: 'messages',
    where: { dossier: { equals: dossier } },
    sort: '-sentAt',
    limit: MOST_SHOWN,
    pagination: false,
    ...underRightsOrNone(req),
  })
  return docs.toReversed()
}

/** Says that a side has read what the other wrote; nothing is written when there is nothing new. */
export const markRead = async (
  req: PayloadRequest,
  dossier: Dossier,
  side: Side,
  now: Date,
): Promise<void> => {
  if (!readsAs(actorFrom(req), side, dossier)) return
  const where = { and: [{ dossier: { equals: dossier.id } }, ...unreadFrom(otherSide(side))] }
  const { totalDocs } = await req.payload.count({
    collection: 'messages',
    where,
    ...underRightsOf(req),
  })
  if (totalDocs === 0) return
  const data = { readAt: now.toISOString() }
  await inTransaction(req.payload, req.user, (own) =>
    req.payload.db.updateMany({ collection: 'messages', where, data: { ...data }, req: own }),
  )
}

const MOST_COUNTED = 1000

/**
 * How many messages wait for a side to read them, by dossier; a dossier without any is not in it.
 * @param dossiers ids of the rows that a page shows
 */
export const unreadByDossier = async (
  req: PayloadRequest,
  dossiers: readonly string[],
  side: Side,
): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>()
  if (dossiers.length === 0) return counts
  const { docs } = await req.payload.find({
    collection: 'messages',
    where: { and: [{ dossier: { in: [...dossiers] } }, ...unreadFrom(otherSide(side))] },
    limit: MOST_COUNTED,
    pagination: false,
    select: { dossier: true },
    ...underRightsOrNone(req),
  })
  for (const { dossier } of docs) {
    const id = typeof dossier === 'string' ? dossier : dossier.id
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
