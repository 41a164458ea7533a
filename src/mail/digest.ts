/**
 * The digest of those who chose one mail a day: at 7 in the morning, all that was kept for them since the
 * last one. After a stop it leaves late, once.
 */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { instantOf, localDateOf } from '#editions/calendar.ts'
import { PARIS } from '#i18n/dates.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { environment } from '#platform/env.ts'
import { enqueue } from '#workflows/fire/outbox.ts'

import type { Notice, User } from '../payload-types.ts'
import { mailOrder } from './catalogue.ts'
import { stillReads } from './still-reads.ts'
import { digestLines } from './templates/digest.ts'

const LEAVES_AT = '07:00:00'
const DAY = 24 * 60 * 60_000
/** Notices of one person that one digest gathers. */
const MOST_GATHERED = 500

/** The last seven o'clock, in Paris: what was kept before it leaves. */
const lastDigestTime = (now: Date): Date => {
  const today = instantOf(localDateOf(now, PARIS), LEAVES_AT, PARIS)
  if (today <= now) return today
  return instantOf(localDateOf(new Date(now.getTime() - DAY), PARIS), LEAVES_AT, PARIS)
}

const waiting = async (
  payload: Payload,
  until: Date,
  of: { user?: string; req?: PayloadRequest } = {},
): Promise<Notice[]> => {
  const { docs } = await payload.db.find<Notice>({
    collection: 'notices',
    where: {
      and: [
        { sentAt: { exists: false } },
        { at: { less_than: until.toISOString() } },
        ...(of.user === undefined ? [] : [{ user: { equals: of.user } }]),
      ],
    },
    sort: ['at'],
    limit: of.user === undefined ? 1 : MOST_GATHERED,
    pagination: false,
    ...(of.req ? { req: of.req } : {}),
  })
  return docs
}

/** What may still be told: nothing to one who chose no mail since, nor of what is not theirs any more. */
const tellable = async (
  payload: Payload,
  user: User,
  notices: readonly Notice[],
): Promise<Notice[]> => {
  if (user.mailChoice === 'none') return []
  const reader = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const readable = await stillReads(
    reader,
    notices.map(({ link }) => link),
  )
  return notices.filter(({ link }) => readable.has(link))
}

const accountOf = (payload: Payload, id: string, req: PayloadRequest): Promise<User | null> =>
  payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } }, req })

/**
 * Orders the digest of one person and marks what it holds, in one transaction: two workers write the same
 * rows, and the one that comes second finds nothing left.
 */
const sendDigest = (payload: Payload, user: string, until: Date, now: Date): Promise<void> =>
  inTransaction(payload, null, async (req) => {
    const notices = await waiting(payload, until, { user, req })
    const [first] = notices
    if (!first) return
    const where = { id: { in: notices.map(({ id }) => id) } }
    const data = { sentAt: now.toISOString() }
    await payload.db.updateMany({ collection: 'notices', where, data, req })
    const account = await accountOf(payload, user, req)
    const told = account ? await tellable(payload, account, notices) : []
    if (!account || told.length === 0) return
    const order = mailOrder('digest', account.email, {
      ...digestLines(told.map(({ subject }) => subject)),
      link: `${environment().serverUrl}/connexion`,
    })
    // A notice is in one digest only: its first one names it.
    const row = { key: `digest:${first.key}`, task: 'mail', data: { ...order } }
    await enqueue(req, row, now)
  })

/**
 * Sends the digests that are due.
 * @returns how many people had something waiting
 */
export const sendDigests = async (payload: Payload, now: Date): Promise<number> => {
  const until = lastDigestTime(now)
  for (let people = 0; ; people += 1) {
    const [next] = await waiting(payload, until)
    if (!next) return people
    await sendDigest(payload, next.user, until, now)
  }
}
