import * as z from 'zod'

import type { ComposedMail } from './mail.ts'
import type { AfterDecision } from './templates/after-decision-words.ts'
import { afterDecision, afterDecisionData } from './templates/after-decision.ts'
import { agentAccount, agentAccountData } from './templates/agent-account.ts'
import { alreadyRegistered, alreadyRegisteredData } from './templates/already-registered.ts'
import { confirmAccount, confirmAccountData } from './templates/confirm-account.ts'
import * as committee from './templates/committee.ts'
import * as correction from './templates/correction.ts'
import { derogationAnswered, derogationAnsweredData } from './templates/derogation-answered.ts'
import { derogationAsked, derogationAskedData } from './templates/derogation-asked.ts'
import { dossierAdmitted, dossierAdmittedData } from './templates/dossier-admitted.ts'
import { dossierExpired, dossierExpiredData } from './templates/dossier-expired.ts'
import { dossierInadmissible, dossierInadmissibleData } from './templates/dossier-inadmissible.ts'
import { dossierReopened, dossierReopenedData } from './templates/dossier-reopened.ts'
import { dossierRerouted, dossierReroutedData } from './templates/dossier-rerouted.ts'
import { dossierWithdrawn, dossierWithdrawnData } from './templates/dossier-withdrawn.ts'
import { invitation, invitationData } from './templates/invitation.ts'
import { digest, digestData } from './templates/digest.ts'
import { messageReceived, messageReceivedData } from './templates/message-received.ts'
import {
  lateSignatureReceived,
  lateSignatureReceivedData,
} from './templates/late-signature-received.ts'
import { noticeClosing, noticeClosingData } from './templates/notice-closing.ts'
import * as consulted from './templates/opinion-consulted.ts'
import * as desk from './templates/opinion-desk.ts'
import { password, passwordData } from './templates/password.ts'
import { receipt, receiptData } from './templates/receipt.ts'

const entry = <Schema extends z.ZodType>(
  schema: Schema,
  build: (facts: z.output<Schema>) => ComposedMail,
) => ({ schema, compose: (data: unknown): ComposedMail => build(schema.parse(data)) })

const later = (kind: AfterDecision) => entry(afterDecisionData, afterDecision(kind))

/** Every mail of the platform: the shape of its data, and what it says. */
export const catalogue = {
  'confirm-account': entry(confirmAccountData, confirmAccount),
  'already-registered': entry(alreadyRegisteredData, alreadyRegistered),
  'agent-account': entry(agentAccountData, agentAccount),
  invitation: entry(invitationData, invitation),
  password: entry(passwordData, password),
  receipt: entry(receiptData, receipt),
  'dossier-admitted': entry(dossierAdmittedData, dossierAdmitted),
  'dossier-inadmissible': entry(dossierInadmissibleData, dossierInadmissible),
  'dossier-reopened': entry(dossierReopenedData, dossierReopened),
  'dossier-rerouted': entry(dossierReroutedData, dossierRerouted),
  'dossier-withdrawn': entry(dossierWithdrawnData, dossierWithdrawn),
  'message-received': entry(messageReceivedData, messageReceived),
  digest: entry(digestData, digest),
  'notice-closing': entry(noticeClosingData, noticeClosing),
  'derogation-asked': entry(derogationAskedData, derogationAsked),
  'derogation-answered': entry(derogationAnsweredData, derogationAnswered),
  'late-signature-received': entry(lateSignatureReceivedData, lateSignatureReceived),
  'correction-asked': entry(correction.correctionData, correction.correctionAsked),
  'correction-extended': entry(correction.correctionData, correction.correctionExtended),
  'correction-reminder': entry(correction.correctionData, correction.correctionReminder),
  'correction-overdue': entry(correction.correctionOverdueData, correction.correctionOverdue),
  'correction-answered': entry(correction.correctionAnsweredData, correction.correctionAnswered),
  'correction-closed': entry(correction.correctionClosedData, correction.correctionClosed),
  'opinion-asked': entry(consulted.opinionConsultedData, consulted.opinionAsked),
  'opinion-asked-again': entry(consulted.opinionConsultedData, consulted.opinionAskedAgain),
  'opinion-reminder': entry(consulted.opinionConsultedData, consulted.opinionReminder),
  'opinion-withdrawn': entry(consulted.opinionConsultedData, consulted.opinionWithdrawn),
  'opinion-extension-answered': entry(
    consulted.opinionConsultedData,
    consulted.opinionExtensionAnswered,
  ),
  'national-opinion-asked': entry(consulted.opinionConsultedData, consulted.nationalOpinionAsked),
  'opinion-answered': entry(desk.opinionDeskData, desk.opinionAnswered),
  'opinion-declined': entry(desk.opinionDeskData, desk.opinionDeclined),
  'opinion-expired': entry(desk.opinionDeskData, desk.opinionExpired),
  'opinion-extension-asked': entry(desk.opinionDeskData, desk.opinionExtensionAsked),
  'national-opinion-received': entry(desk.opinionDeskData, desk.nationalOpinionReceived),
  'committee-convened': entry(committee.committeeConvenedData, committee.committeeConvened),
  'committee-cancelled': entry(committee.committeeCancelledData, committee.committeeCancelled),
  'dossier-expired': entry(dossierExpiredData, dossierExpired),
  'decision-favourable': later('decision-favourable'),
  'decision-unfavourable': later('decision-unfavourable'),
  'amount-accepted': later('amount-accepted'),
  'amount-declined': later('amount-declined'),
  'appeal-lodged': later('appeal-lodged'),
  'appeal-granted': later('appeal-granted'),
  'appeal-dismissed': later('appeal-dismissed'),
  'appeal-lapsed': later('appeal-lapsed'),
  'convention-sent': later('convention-sent'),
  'convention-signed-by-structure': later('convention-signed-by-structure'),
  'convention-change-asked': later('convention-change-asked'),
  'convention-recalled': later('convention-recalled'),
  'convention-copy-returned': later('convention-copy-returned'),
  'convention-signed': later('convention-signed'),
  'convention-active': later('convention-active'),
  'convention-terminated': later('convention-terminated'),
  'convention-abandoned': later('convention-abandoned'),
}

export type MailTemplate = keyof typeof catalogue

/** What the outbox stores of a mail. Its words are made when it leaves. */
export type MailOrder<Template extends MailTemplate = MailTemplate> = {
  template: Template
  to: string
  data: z.input<(typeof catalogue)[Template]['schema']>
}

const isTemplate = (code: string): code is MailTemplate => Object.hasOwn(catalogue, code)

const orderSchema = z.object({
  template: z.string().refine(isTemplate, { error: 'no such mail template' }),
  to: z.email(),
  data: z.unknown(),
})

/**
 * Checks an order before it is stored, so that a mail which cannot be made is refused at once.
 * @throws ZodError when the address or the data do not fit the template
 */
export const mailOrder = <Template extends MailTemplate>(
  template: Template,
  to: string,
  data: MailOrder<Template>['data'],
): MailOrder<Template> => {
  orderSchema.parse({ template, to, data })
  catalogue[template].schema.parse(data)
  return { template, to, data }
}

/**
 * Makes the mail that an order read back from the outbox describes.
 * @throws ZodError when the order does not fit the catalogue any more
 */
export const composeOrder = (order: unknown): ComposedMail & { to: string } => {
  const { template, to, data } = orderSchema.parse(order)
  return { to, ...catalogue[template].compose(data) }
}
