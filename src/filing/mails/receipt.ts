import { impliedRejectionDate } from '#documents/deadlines.ts'
import { mailOrder } from '#mail/catalogue.ts'

import { issuedDocument } from '../issue-document.ts'
import { circumstancesOf, commonFacts, membersOf, type Writer } from './told.ts'

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
