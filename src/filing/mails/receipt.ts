import { impliedRejectionDate } from '#documents/deadlines.ts'
import { filled } from '#documents/wording.ts'
import { mailOrder } from '#mail/catalogue.ts'

import { issuedDocument } from '../documents/issued.ts'
import { circumstancesOf, commonFacts, membersOf, type Circumstances, type Writer } from './told.ts'

/** What the edition says first, when it says something for which every fact is known. */
const openingOf = (reference: string, { revision, structure }: Circumstances) => {
  const { receipt_mail_opening: text } = revision.edition.texts
  const opening = text && filled(text, { reference, structure: structure.name })
  return opening ? { opening } : {}
}

/** To each member of the structure, its PDF attached. */
export const receiptMails: Writer = async (req, dossier, { now }) => {
  const receipt = await issuedDocument(req, dossier.id, 'receipt.v1')
  if (!receipt) throw new Error('the receipt is not issued yet')
  const circumstances = await circumstancesOf(req, dossier)
  const { zone, structure } = circumstances
  const receivedAt = new Date(dossier.filedAt ?? dossier.updatedAt)
  return (await membersOf(req, structure.id, now)).map((member) => ({
    to: member.id,
    order: mailOrder('receipt', member.email, {
      ...commonFacts(dossier, circumstances),
      ...openingOf(dossier.reference, circumstances),
      receivedAt: receivedAt.toISOString(),
      zone,
      impliedRejectionOn: impliedRejectionDate(receivedAt, zone),
      attachment: {
        document: receipt.id,
        fileName: `accuse-de-reception-${dossier.reference}.pdf`,
      },
    }),
  }))
}
