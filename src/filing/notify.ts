/** Task `notify`: turns an event of a dossier into one mail order per person to be told. */
import { createLocalReq, type Payload } from 'payload'

import { PermanentFailure, type TaskHandler } from '#outbox/worker.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { enqueue } from '#workflows/fire/outbox.ts'

import type { Dossier } from '../payload-types.ts'
import {
  admittedMails,
  inadmissibleMails,
  reopenedMails,
  withdrawnMails,
} from './mails/progress.ts'
import { receiptMails } from './mails/receipt.ts'
import type { Told, Writer } from './mails/told.ts'

const MAILS: Readonly<Record<string, Writer>> = {
  receipt: receiptMails,
  'dossier-admitted': admittedMails,
  'dossier-inadmissible': inadmissibleMails,
  'dossier-reopened': reopenedMails,
  'dossier-withdrawn': withdrawnMails,
}

const queueEach = (
  payload: Payload,
  key: string,
  told: readonly Told[],
  now: Date,
): Promise<void> =>
  inTransaction(payload, null, async (req) => {
    for (const { to, order } of told) {
      const own = `${key}:${to}`
      const where = { key: { equals: own } }
      const there = await payload.db.findOne({ collection: 'outbox', where, req })
      if (!there) await enqueue(req, { key: own, task: 'mail', data: order }, now)
    }
  })

type Order = { dossier: string; template: string; reason?: string | null }

export const notify: TaskHandler = async (payload, row, now) => {
  const { dossier: id, template, reason = null } = row.data as Order
  const write = MAILS[template]
  if (!write) throw new PermanentFailure(`no mail ${template}`)
  const req = await createLocalReq({}, payload)
  const dossier: Dossier = await payload.findByID({ collection: 'dossiers', id, depth: 0, req })
  await queueEach(payload, row.key, await write(req, dossier, { reason, now }), now)
}
