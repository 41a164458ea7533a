/** The decisions of a desk that their structures were not told yet. */
import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '#instruction/queue/desk.ts'

import type { Dossier } from '../payload-types.ts'
import type { Decided } from './decision.ts'
import { decisionToTell } from './prepare.ts'
import { decisionRow } from './rows.ts'

const MOST = 50

export type ToNotify = {
  dossier: Dossier
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

/** @throws Refused `refus.role` for those who have no desk */
export const decisionsToNotify = async (req: PayloadRequest): Promise<ToNotify[]> => {
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { and: [deskOf(req), TO_TELL] },
    sort: 'reference',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const found: ToNotify[] = []
  for (const dossier of docs) {
    const decided = decisionToTell(dossier)
    const row = decided && (await decisionRow(req, dossier))
    if (decided) found.push({ dossier, decided, prepared: Boolean(row) })
  }
  return found
}
