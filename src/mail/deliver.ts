/**
 * The one place where a person's choice of mails counts (at once, one a day, none). It holds for the
 * templates named here and for no other: what the law requires, what makes a time limit run and what
 * opens an account is always sent.
 */
import type { PayloadRequest } from 'payload'
import * as z from 'zod'

import type { MailTemplate as EventTemplate } from '#workflows/effects.ts'
import { enqueue } from '#workflows/fire/outbox.ts'

import type { User } from '../payload-types.ts'
import { composeOrder, type MailOrder, type MailTemplate } from './catalogue.ts'

const OF_CHOICE: readonly (MailTemplate | EventTemplate)[] = [
  'message-received',
  'notice-closing',
  'dossier-admitted',
  'correction-answered',
  'correction-reminder',
  'correction-overdue',
  'correction-closed',
  'opinion-answered',
  'opinion-declined',
  'opinion-expired',
  'opinion-withdrawn',
  'opinion-reminder',
  'opinion-extension-asked',
  'opinion-extension-answered',
  'national-opinion-received',
  'amount-accepted',
  'amount-declined',
]

/** Whether a person may have this mail once a day, or not at all. */
const isOfChoice = (template: string): boolean => OF_CHOICE.some((chosen) => chosen === template)

export type Delivery = {
  /** Unique: the same thing is never told twice, by mail or in a digest. */
  key: string
  /** Id of the account that it goes to; anything else, a service's mailbox, has no choice. */
  user: string
  order: MailOrder
}

type Row = 'outbox' | 'notices'

const isThere = async (req: PayloadRequest, collection: Row, key: string): Promise<boolean> =>
  Boolean(await req.payload.db.findOne({ collection, where: { key: { equals: key } }, req }))

const choiceOf = async (req: PayloadRequest, { user, order }: Delivery) => {
  if (!isOfChoice(order.template)) return 'at_once'
  const account = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: user } },
    req,
  })
  // A column that an older row lacks, or a mailbox without an account.
  return account?.mailChoice ?? 'at_once'
}

const withLink = z.looseObject({ link: z.string() })

/** What the digest will say of a mail: its subject. */
const keepNotice = async (
  req: PayloadRequest,
  { key, user, order }: Delivery,
  now: Date,
): Promise<void> => {
  const { link } = withLink.parse(order.data)
  const { subject } = composeOrder(order)
  const data = { key, user, at: now.toISOString(), subject, link }
  await req.payload.db.create({ collection: 'notices', data, req })
}

/**
 * Orders a mail to a person, or keeps it for the digest, or lets it be, as the person chose: in the
 * transaction of `req`. Told before under the same key, it is not told again.
 */
export const deliver = async (
  req: PayloadRequest,
  delivery: Delivery,
  now: Date,
): Promise<void> => {
  const { key, order } = delivery
  if ((await isThere(req, 'outbox', key)) || (await isThere(req, 'notices', key))) return
  const choice = await choiceOf(req, delivery)
  if (choice === 'none') return
  if (choice === 'daily') return keepNotice(req, delivery, now)
  await enqueue(req, { key, task: 'mail', data: { ...order } }, now)
}
