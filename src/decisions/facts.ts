import type { PayloadRequest, Where } from 'payload'

import type { Dossier } from '../payload-types.ts'
import { decisionRow } from './rows.ts'

/** Whether a convention rests on the decision of a dossier: written or further on, and not abandoned. */
export const isConventioned = async (req: PayloadRequest, dossier: string): Promise<boolean> => {
  const where: Where = {
    and: [{ dossier: { equals: dossier } }, { state: { not_equals: 'abandoned' } }],
  }
  const { totalDocs } = await req.payload.db.count({ collection: 'conventions', where, req })
  return totalDocs > 0
}

/** What the guards of a dossier read of the letter by which its decision is told, and of the answer to it. */
export const letterFacts = async (
  req: PayloadRequest,
  dossier: Dossier,
): Promise<{ letterIssued: boolean; amountAccepted: boolean; conventioned: boolean }> => {
  const row = await decisionRow(req, dossier)
  return {
    letterIssued: Boolean(row?.letter),
    amountAccepted: row?.answer === 'accepted',
    conventioned: row?.answer === 'accepted' && (await isConventioned(req, dossier.id)),
  }
}
