/** The rows of a desk, and how they are read: always under the rights of who looks. */
import type { PayloadRequest, Where } from 'payload'

import { actorFrom } from '#access/request.ts'
import { instructDossiers } from '#access/rules/dossiers.ts'
import { underRightsOf } from '#access/under-rights.ts'
import { clock } from '#platform/clock.ts'
import { Refused } from '#platform/errors.ts'

import type { Dossier } from '../../payload-types.ts'
import { newsWhere } from './news.ts'
import type { QueueQuery } from './query.ts'
import { queueWhere, type Standpoint } from './where.ts'

const SHOWN = {
  structure: true,
  reference: true,
  structureName: true,
  projectTitle: true,
  siret: true,
  region: true,
  departments: true,
  asked: true,
  etp: true,
  state: true,
  newStructure: true,
  blankZone: true,
  filedAt: true,
  assigneeName: true,
  dueAt: true,
  opinionsAsked: true,
  opinionsIn: true,
} as const

export type QueuedDossier = Pick<Dossier, keyof typeof SHOWN | 'id'>

/**
 * The rows that a person's offices give.
 * @throws Refused `refus.connexion` for nobody, `refus.role` for those who have no desk
 */
export const deskOf = (req: PayloadRequest): Where => {
  if (!req.user) throw new Refused('refus.connexion')
  const rows = instructDossiers(actorFrom(req))
  if (typeof rows === 'boolean') throw new Refused('refus.role')
  return rows
}

/** Who asks, and when. */
const standpointOf = ({ user }: PayloadRequest): Standpoint => ({
  me: user?.id ?? '',
  now: clock.now(),
})

/** Dossiers of the call that a query names; none of a call that is not there. */
const callWhere = async (
  { payload }: PayloadRequest,
  { call }: Pick<QueueQuery, 'call'>,
): Promise<Where[]> => {
  if (call === undefined) return []
  const where = { slug: { equals: call } }
  const select = { slug: true } as const
  const found = await payload.db.findOne<{ id: string }>({ collection: 'calls', where, select })
  return [found ? { call: { equals: found.id } } : { id: { in: [] } }]
}

/**
 * The rows of a query on the person's desk.
 * @throws Refused for those who have no desk
 */
export const deskWhere = async (req: PayloadRequest, query: QueueQuery): Promise<Where> => {
  const from = standpointOf(req)
  const where = queueWhere(query, deskOf(req), from)
  const others = [...(await callWhere(req, query)), ...(await newsWhere(req, query, from))]
  return others.length === 0 ? where : { and: [where, ...others] }
}

/** The first rows of an order, with what lists show of them. */
export const readRows = async (
  req: PayloadRequest,
  asked: { where: Where; sort?: string; limit: number },
): Promise<QueuedDossier[]> => {
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    ...asked,
    pagination: false,
    select: SHOWN,
    ...underRightsOf(req),
  })
  return docs
}
