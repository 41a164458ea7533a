import type { PayloadRequest } from 'payload'

import { actorFrom } from '#access/request.ts'
import { readDossier, relationId } from '#filing/dossier.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { enqueue } from '#workflows/fire/outbox.ts'

import type { Message } from '../payload-types.ts'
import { LONGEST_MESSAGE } from './limits.ts'
import { mayWriteAs, type Side } from './side.ts'
import { systemNow } from '#platform/clock.ts'

/** The same words by the same person within this time are one message that was sent twice. */
const SAME_WITHIN_MILLISECONDS = 10 * 60_000

export type Written = { side: Side; body: string }

/** Line ends as one database or another keeps them, none of them counted twice. */
const bodyOf = (typed: string): string => {
  const body = typed.normalize('NFC').replaceAll('\r\n', '\n').trim()
  if (body === '') throw new Refused('refus.message_vide')
  if (Array.from(body).length > LONGEST_MESSAGE) throw new Refused('refus.message_trop_long')
  return body
}

/** Messages of one dossier are written one after the other, so that a double one is seen. */
const holdDossier = async (req: PayloadRequest, id: string): Promise<void> => {
  // The system's clock, never a still one: MongoDB does not count a write that changes nothing as one.
  const data = { updatedAt: systemNow().toISOString() }
  const where = { id: { equals: id } }
  if (!(await atomicUpdate(req.payload, { collection: 'dossiers', where, data }, req)))
    throw new Refused('refus.introuvable')
}

const alreadySent = async (
  req: PayloadRequest,
  { dossier, author, body }: { dossier: string; author: string; body: string },
  now: Date,
): Promise<string | undefined> => {
  const since = new Date(now.getTime() - SAME_WITHIN_MILLISECONDS).toISOString()
  const { docs } = await req.payload.db.find<Message>({
    collection: 'messages',
    where: { and: [{ dossier: { equals: dossier } }, { sentAt: { greater_than: since } }] },
    limit: 100,
    pagination: false,
    req,
  })
  return docs.find((sent) => sent.author === author && sent.body === body)?.id
}

/**
 * Sends a message about a filed dossier; the other side is told by mail, without its words.
 * @returns the id of the message; that of the first when it was sent twice
 * @throws Refused `refus.introuvable` for strangers, `refus.role` or `refus.lecture_seule` for those who
 * read but do not write, `refus.message_brouillon` before the filing, `refus.message_vide`,
 * `refus.message_trop_long`
 */
export const sendMessage = async (
  req: PayloadRequest,
  reference: string,
  written: Written,
  now: Date,
): Promise<string> => {
  const dossier = await readDossier(req, reference)
  const actor = actorFrom(req)
  const verdict = mayWriteAs(actor, written.side, dossier)
  if (!verdict.ok) throw new Refused(verdict.code)
  if (!dossier.filedAt) throw new Refused('refus.message_brouillon')
  const author = actor.id ?? ''
  const body = bodyOf(written.body)
  const row = {
    dossier: dossier.id,
    structure: relationId(dossier.structure),
    region: dossier.region,
    from: written.side,
    author,
    body,
    sentAt: now.toISOString(),
  }
  return inTransaction(req.payload, req.user, async (own) => {
    await holdDossier(own, dossier.id)
    const before = await alreadySent(own, { dossier: dossier.id, author, body }, now)
    if (before) return before
    const data = { ...row }
    const { id } = await req.payload.db.create({ collection: 'messages', data, req: own })
    const told = { dossier: dossier.id, template: 'message-received', message: String(id) }
    await enqueue(own, { key: `message:${id}`, task: 'notify', data: told }, now)
    return String(id)
  })
}
