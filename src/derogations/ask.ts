import type { PayloadRequest } from 'payload'

import { closingInstant, lateSignatureInstant } from '#editions/calendar.ts'
import { readRevision, type OpenRevision } from '#editions/revisions.ts'
import { beginBeside } from '#filing/begin-beside.ts'
import { openForWriting, relationId } from '#filing/dossier.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { derogationWorkflow } from '#workflows/derogation/table.ts'
import { enqueue } from '#workflows/fire/outbox.ts'

import type { Dossier } from '../payload-types.ts'
import { writeOnDraft } from './draft-lock.ts'

/** Under way or granted: there is nothing more to ask. */
const STANDING = ['requested', 'granted']

const requireAllowed = ({ edition }: OpenRevision, now: Date): void => {
  if (lateSignatureInstant(edition.calendar) === null)
    throw new Refused('refus.derogation_impossible')
  if (now > closingInstant(edition.calendar)) throw new Refused('refus.appel_clos')
}

const requireNoOther = async (req: PayloadRequest, dossier: string): Promise<void> => {
  const { totalDocs } = await req.payload.db.count({
    collection: 'derogations',
    where: {
      and: [
        { dossier: { equals: dossier } },
        { kind: { equals: 'late_signature' } },
        { state: { in: STANDING } },
      ],
    },
    req,
  })
  if (totalDocs > 0) throw new Refused('refus.derogation_deja_demandee')
}

const columnsOf = (dossier: Dossier, reason: string, now: Date) => ({
  reference: dossier.reference,
  structureName: dossier.structureName,
  kind: 'late_signature',
  reason,
  askedAt: now.toISOString(),
})

/**
 * Asks the region, while the call is open, that a dossier may be signed after the closing (R065). One
 * request at a time; one who was refused may ask again.
 * @throws Refused for those who do not write the dossier, once the call is closed, where the edition
 * allows none, or when one is under way or granted
 */
export const askLateSignature = async (
  req: PayloadRequest,
  reference: string,
  reason: string,
  now: Date,
): Promise<{ id: string }> => {
  const dossier = await openForWriting(req, reference)
  const revision = await readRevision(req.payload, relationId(dossier.callRevision), req)
  requireAllowed(revision, now)
  return inTransaction(req.payload, req.user, async (own) => {
    await writeOnDraft(own, dossier.id)
    await requireNoOther(own, dossier.id)
    const process = { workflow: derogationWorkflow, collection: 'derogations' } as const
    const columns = columnsOf(dossier, reason, now)
    const id = await beginBeside(own, { dossier, revision, now }, process, columns)
    const template = 'derogation-asked'
    const data = { subject: id, dossier: dossier.id, reason, template }
    await enqueue(own, { key: `derogation:${id}:1:${template}`, task: 'notify', data }, now)
    return { id }
  })
}
