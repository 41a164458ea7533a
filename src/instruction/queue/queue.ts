import type { PayloadRequest, Where } from 'payload'

import { hasRole } from '#access/actor.ts'
import { actorFrom } from '#access/request.ts'
import { countUpTo } from '#platform/database/bounded-count.ts'

import { deskWhere, readRows, type QueuedDossier } from './desk.ts'
import type { QueueQuery } from './query.ts'
import { countedBy, queueSort } from './where.ts'

export const PAGE_SIZE = 50
/** Beyond, a list says « more than »: nobody counts further, and a database should not. */
const COUNTED = 1000

/** Exact up to `COUNTED`; beyond, only that there are more. */
export type Count = { rows: number; more: boolean }

export type QueuePage = { dossiers: QueuedDossier[]; count: Count; pages: number }

/** Counted by the database itself: no row is read for it. */
const countOf = async (req: PayloadRequest, where: Where, query: QueueQuery): Promise<Count> => {
  const by = countedBy(query, hasRole(actorFrom(req), 'national_manager'))
  const rows = await countUpTo(req, { collection: 'dossiers', where, most: COUNTED + 1, by })
  return rows > COUNTED ? { rows: COUNTED, more: true } : { rows, more: false }
}

/** Ids in their order, as far as the page goes, and the one that follows. */
const idsInOrder = async (
  req: PayloadRequest,
  where: Where,
  { sort, page }: Pick<QueueQuery, 'sort' | 'page'>,
): Promise<string[]> => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'dossiers',
    // The desk's own rule is in it; the rows themselves are read under the person's rights.
    where,
    sort: queueSort(sort),
    limit: page * PAGE_SIZE + 1,
    pagination: false,
    select: { reference: true },
    req,
  })
  return docs.map(({ id }) => id)
}

const rowsOf = async (req: PayloadRequest, ids: readonly string[]): Promise<QueuedDossier[]> => {
  if (ids.length === 0) return []
  const rows = await readRows(req, { where: { id: { in: [...ids] } }, limit: PAGE_SIZE })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/**
 * A page of the list, how many rows there are, and how many pages can be gone to from here.
 * @throws Refused for those who have no desk
 */
export const readQueuePage = async (req: PayloadRequest, query: QueueQuery): Promise<QueuePage> => {
  const { page } = query
  const where = await deskWhere(req, query)
  const [count, ids] = await Promise.all([
    countOf(req, where, query),
    idsInOrder(req, where, query),
  ])
  const dossiers = await rowsOf(req, ids.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE))
  const reached = Math.max(count.rows + (count.more ? 1 : 0), ids.length)
  return { dossiers, count, pages: Math.max(1, Math.ceil(reached / PAGE_SIZE)) }
}

/**
 * How many rows a query has on the person's desk, counted no further than lists say.
 * @throws Refused for those who have no desk
 */
export const countQueue = async (req: PayloadRequest, query: QueueQuery): Promise<Count> =>
  countOf(req, await deskWhere(req, query), query)
