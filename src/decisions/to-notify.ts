/** The decisions of a desk that their structures were not told yet. */
import type { PayloadRequest, Where } from 'payload'

import { underRightsOf } from '#access/under-rights.ts'
import { deskOf } from '#instruction/queue/desk.ts'

import type { Dossier } from '../payload-types.ts'
import type { Decided } from './decision.ts'
import { decisionToTell } from './prepare.ts'
import { preparedAmong } from './rows.ts'

const MOST = 50

const SHOWN = {
  structure: true,
  reference: true,
  structureName: true,
  state: true,
  decided: true,
  decidedAt: true,
} as const

export type ToNotify = {
  dossier: Pick<Dossier, keyof typeof SHOWN | 'id'>
  decided: Decided
  /** Its letter was written. */
  prepared: boolean
}

const TO_TELL = { state: { in: ['selected', 'rejected'] } }

/** How many there are. @throws Refused `refus.role` for those who have no desk */
export const countToNotify = async (req: PayloadRequest): Promise<number> => {
  const where: Where = { and: [deskOf(req), TO_TELL] }
  return (await req.payload.db.count({ collection: 'dossiers', where, req })).totalDocs
}

/**
 * The first ones, in the order of their references.
 * @param after reference that they follow
 * @throws Refused `refus.role` for those who have no desk
 */
export const decisionsToNotify = async (
  req: PayloadRequest,
  after?: string,
): Promise<ToNotify[]> => {
  const following: Where[] = after === undefined ? [] : [{ reference: { greater_than: after } }]
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { and: [deskOf(req), TO_TELL, ...following] },
    sort: 'reference',
    limit: MOST,
    pagination: false,
    select: SHOWN,
    ...underRightsOf(req),
  })
  const prepared = await preparedAmong(req, docs)
  return docs.flatMap((dossier) => {
    const decided = decisionToTell(dossier)
    return decided ? [{ dossier, decided, prepared: prepared.has(dossier.id) }] : []
  })
}
