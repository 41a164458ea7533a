/** What reached dossiers and awaits that somebody looks at it, found in the rows that hang on them. */
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { actorFrom } from '#access/request.ts'
import { readDeskRows } from '#access/rules/desk.ts'
import { relationId } from '#filing/dossier.ts'

import type { News } from './names.ts'
import type { QueueQuery } from './query.ts'
import type { Standpoint } from './where.ts'

/** Rows read at most, the ones that matter first: what waits for a service is never so long. */
const MOST = 2000

type Asked = { collection: CollectionSlug; where: Where; sort: string; dossier?: Where }
/** In a column of the dossier itself, or in rows of another collection. */
type Found = { own: Where } | Asked

const UNDER_REVIEW: Where = { state: { equals: 'under_review' } }

/** Sent by a structure, and opened by nobody of its service. */
const unread: Where = {
  and: [{ from: { equals: 'structure' } }, { readAt: { exists: false } }] as Where[],
}

const late = (now: Date): Where => ({
  or: [
    { state: { equals: 'expired' } },
    { and: [{ state: { equals: 'requested' } }, { dueAt: { less_than: now.toISOString() } }] },
  ],
})

const FOUND: Readonly<Record<News, (from: Standpoint) => Found>> = {
  complements: () => ({
    collection: 'corrections',
    where: { state: { equals: 'answered' } },
    sort: 'dueAt',
  }),
  avis: () => ({ own: { and: [UNDER_REVIEW, { opinionsIn: { greater_than: 0 } }] } }),
  'avis-en-retard': ({ now }) => ({
    collection: 'opinions',
    where: late(now),
    sort: '-dueAt',
    dossier: UNDER_REVIEW,
  }),
  messages: () => ({
    collection: 'messages',
    where: unread,
    sort: '-sentAt',
  }),
}

const dossiersIn = async (
  req: PayloadRequest,
  { collection, where, sort }: Asked,
): Promise<string[]> => {
  const rows = readDeskRows(actorFrom(req))
  if (typeof rows === 'boolean') return []
  const { docs } = await req.payload.db.find<{ id: string; dossier: string | { id: string } }>({
    collection,
    where: { and: [rows, where] },
    sort,
    limit: MOST,
    pagination: false,
    select: { dossier: true },
    req,
  })
  return [...new Set(docs.map(({ dossier }) => relationId(dossier)))]
}

/** The conditions that a query draws from what hangs on dossiers. */
export const newsWhere = async (
  req: PayloadRequest,
  { news }: Pick<QueueQuery, 'news'>,
  from: Standpoint,
): Promise<Where[]> => {
  if (news === undefined) return []
  const found = FOUND[news](from)
  if ('own' in found) return [found.own]
  const ids = await dossiersIn(req, found)
  return [{ id: { in: ids } }, ...(found.dossier ? [found.dossier] : [])]
}
