import type { PayloadRequest } from 'payload'

import type { Dossier } from '../payload-types.ts'
import { decisionRow } from './rows.ts'

/** What the guards of a dossier read of the letter by which its decision is told, and of the answer to it. */
export const letterFacts = async (
  req: PayloadRequest,
  dossier: Dossier,
): Promise<{ letterIssued: boolean; amountAccepted: boolean }> => {
  const row = await decisionRow(req, dossier)
  return { letterIssued: Boolean(row?.letter), amountAccepted: row?.answer === 'accepted' }
}
