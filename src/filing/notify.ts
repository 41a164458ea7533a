/** Task `notify`: turns an event of a dossier into one mail order per person to be told. */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { impliedRejectionDate } from '#documents/deadlines.ts'
import { mailOrder } from '#mail/catalogue.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { environment } from '#platform/env.ts'
import { enqueue } from '#workflows/fire/outbox.ts'
import { PermanentFailure, type TaskHandler } from '#outbox/worker.ts'

import type { Dossier, User } from '../payload-types.ts'
import { relationId } from './dossier.ts'
import { serviceOf } from './filed-facts.ts'
import { issuedDocument } from './issue-document.ts'
import { structureOf } from './structure-facts.ts'
import { readRevision } from '#editions/revisions.ts'
import { actorOf } from '#access/actor.ts'

type Told = { to: string; order: ReturnType<typeof mailOrder> }

/** Those of a structure who hold a right today. */
const membersOf = async (req: PayloadRequest, structure: string, now: Date): Promise<User[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'memberships.structure': { equals: structure } },
    limit: 200,
    pagination: false,
    depth: 0,
    // The platform writes to the members of the structure; nobody reads this list.
    overrideAccess: true,
    req,
  })
  return docs.filter((user) => actorOf(user, now).structures.has(structure))
}

const receiptMails = async (req: PayloadRequest, dossier: Dossier, now: Date): Promise<Told[]> => {
  const receipt = await issuedDocument(req, dossier.id, 'receipt.v1')
  if (!receipt) throw new Error('the receipt is not issued yet')
  const { edition } = await readRevision(req.payload, relationId(dossier.callRevision), req)
  const structure = await structureOf(req, dossier.structure)
  const { service, email } = serviceOf(edition, dossier.region)
  const receivedAt = new Date(dossier.filedAt ?? dossier.updatedAt)
  const { zone } = edition.calendar
  return (await membersOf(req, structure.id, now)).map((member) => ({
    to: member.id,
    order: mailOrder('receipt', member.email, {
      reference: dossier.reference,
      call: edition.shortTitle,
      structure: structure.name,
      receivedAt: receivedAt.toISOString(),
      zone,
      impliedRejectionOn: impliedRejectionDate(receivedAt, zone),
      service: { name: service, email },
      link: `${environment().serverUrl}/dossiers/${dossier.reference}`,
      attachment: {
        document: receipt.id,
        fileName: `accuse-de-reception-${dossier.reference}.pdf`,
      },
    }),
  }))
}

const MAILS: Readonly<
  Record<string, (req: PayloadRequest, dossier: Dossier, now: Date) => Promise<Told[]>>
> = {
  receipt: receiptMails,
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
      const there = await payload.db.findOne({
        collection: 'outbox',
        where: { key: { equals: own } },
        req,
      })
      if (!there) await enqueue(req, { key: own, task: 'mail', data: order }, now)
    }
  })

export const notify: TaskHandler = async (payload, row, now) => {
  const { dossier: id, template } = row.data as { dossier: string; template: string }
  const write = MAILS[template]
  if (!write) throw new PermanentFailure(`no mail ${template}`)
  const req = await createLocalReq({}, payload)
  const dossier: Dossier = await payload.findByID({ collection: 'dossiers', id, depth: 0, req })
  await queueEach(payload, row.key, await write(req, dossier, now), now)
}
