/** Task `notify`: turns an event of a dossier into one mail order per person to be told. */
import { createLocalReq, type Payload } from 'payload'

import { appealMails } from '#appeals/mails.ts'
import { committeeMails, type CommitteeMail } from '#committees/mails.ts'
import { conventionMails } from '#convention/mails.ts'
import { correctionMails } from '#corrections/mails.ts'
import { decisionMails } from '#decisions/mails.ts'
import { deliver } from '#mail/deliver.ts'
import { PermanentFailure, type TaskHandler } from '#outbox/worker.ts'
import { inTransaction } from '#platform/database/transaction.ts'

import type { Dossier } from '../payload-types.ts'
import {
  admittedMails,
  inadmissibleMails,
  reopenedMails,
  withdrawnMails,
} from './mails/progress.ts'
import {
  derogationAnsweredMails,
  derogationAskedMails,
  expiredMails,
  lateSignatureMails,
} from './mails/late-signature.ts'
import { noticeClosingMails } from './mails/notice-closing.ts'
import { messageMails } from './mails/message.ts'
import { opinionMails } from './mails/opinion.ts'
import { reroutedMails } from './mails/rerouted.ts'
import { receiptMails } from './mails/receipt.ts'
import type { Told, Writer } from './mails/told.ts'

/** Who writes each mail of the tables, by its template. */
export const MAILS: Readonly<Record<string, Writer>> = {
  ...opinionMails,
  ...correctionMails,
  ...decisionMails,
  ...appealMails,
  ...conventionMails,
  receipt: receiptMails,
  'dossier-admitted': admittedMails,
  'dossier-inadmissible': inadmissibleMails,
  'dossier-reopened': reopenedMails,
  'dossier-rerouted': reroutedMails,
  'dossier-withdrawn': withdrawnMails,
  'message-received': messageMails,
  'derogation-asked': derogationAskedMails,
  'derogation-granted': derogationAnsweredMails,
  'derogation-refused': derogationAnsweredMails,
  'late-signature-received': lateSignatureMails,
  'dossier-expired': expiredMails,
  'notice-closing.sevenDays': noticeClosingMails('sevenDays'),
  'notice-closing.twoDays': noticeClosingMails('twoDays'),
  'notice-closing.lastMorning': noticeClosingMails('lastMorning'),
}

const queueEach = (
  payload: Payload,
  key: string,
  told: readonly Told[],
  now: Date,
): Promise<void> =>
  inTransaction(payload, null, async (req) => {
    for (const { to, about, order } of told) {
      const own = about === undefined ? `${key}:${to}` : `${key}:${about}:${to}`
      await deliver(req, { key: own, user: to, order }, now)
    }
  })

type Order = { dossier: string; committee?: string; template: string; reason?: string | null }

export const notify: TaskHandler = async (payload, row, now) => {
  const { dossier: id, committee, template, reason = null } = row.data as Order
  const req = await createLocalReq({}, payload)
  const event = { reason, now, data: row.data as Order }
  if (committee !== undefined && Object.hasOwn(committeeMails, template)) {
    const told = await committeeMails[template as CommitteeMail](req, committee, event)
    return queueEach(payload, row.key, told, now)
  }
  const write = MAILS[template]
  if (!write) throw new PermanentFailure(`no mail ${template}`)
  // Nobody stands behind a job: each writer below says to whom the platform writes.
  const dossier: Dossier = await payload.findByID({ collection: 'dossiers', id, depth: 0, req })
  await queueEach(payload, row.key, await write(req, dossier, event), now)
}
