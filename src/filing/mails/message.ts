/** The mails that a message is waiting: to the side that did not write it, never with its words. */
import type { PayloadRequest } from 'payload'

import { deskReadersOf } from '#instruction/readers.ts'
import { mailOrder } from '#mail/catalogue.ts'
import { messagesPath } from '#messages/paths.ts'
import { environment } from '#platform/env.ts'

import type { Dossier, Message } from '../../payload-types.ts'
import { circumstancesOf, commonFacts, membersOf, type Told, type Writer } from './told.ts'

type Facts = ReturnType<typeof commonFacts>

const toStructure = async (
  req: PayloadRequest,
  structure: string,
  facts: Facts,
  now: Date,
): Promise<Told[]> =>
  (await membersOf(req, structure, now)).map(({ id, email }) => ({
    to: id,
    order: mailOrder('message-received', email, { ...facts, reader: 'structure' }),
  }))

const toDesk = async (
  req: PayloadRequest,
  dossier: Dossier,
  facts: Facts,
  now: Date,
): Promise<Told[]> =>
  (await deskReadersOf(req, dossier, now)).map(({ to, email }) => ({
    to,
    order: mailOrder('message-received', email, { ...facts, reader: 'service' }),
  }))

/** To the other side of who wrote, without the words of the message. */
export const messageMails: Writer = async (req, dossier, { now, data }) => {
  const message = await req.payload.db.findOne<Message>({
    collection: 'messages',
    where: { id: { equals: String(data['message']) } },
    req,
  })
  if (!message) throw new Error('the message is not there')
  const circumstances = await circumstancesOf(req, dossier)
  const path = messagesPath(dossier.reference, 'structure')
  const facts = { ...commonFacts(dossier, circumstances), link: environment().serverUrl + path }
  return message.from === 'desk'
    ? toStructure(req, circumstances.structure.id, facts, now)
    : toDesk(req, dossier, facts, now)
}
