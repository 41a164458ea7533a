/** The outbox as its operator sees it: what waits, what was given up, and how to try again. */
import type { PayloadRequest, Where } from 'payload'

import { underRightsOf } from '#access/under-rights.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { Refused } from '#platform/errors.ts'
import { log } from '#platform/log.ts'

import type { Outbox } from '../payload-types.ts'
import { requireOperator } from './operator.ts'
import { listed, PAGE_SIZE, type Listed } from './pages.ts'

export const OUTBOX_STATES = ['givenUp', 'pending', 'done'] as const
export type OutboxState = (typeof OUTBOX_STATES)[number]

const SHOWN = {
  key: true,
  task: true,
  state: true,
  attempts: true,
  firstAt: true,
  availableAt: true,
  doneAt: true,
  lastError: true,
} as const

export type ShownSending = Pick<Outbox, keyof typeof SHOWN | 'id'>

/** Rows of one state, those of the last due time first. */
export const readSendings = async (
  req: PayloadRequest,
  state: OutboxState,
  page: number,
): Promise<Listed<ShownSending>> => {
  requireOperator(req)
  return listed(
    page,
    await req.payload.find({
      collection: 'outbox',
      where: { state: { equals: state } },
      sort: '-availableAt',
      limit: PAGE_SIZE,
      page,
      select: SHOWN,
      ...underRightsOf(req),
    }),
  )
}

/** How many rows there are in each state. */
export const countSendings = async (
  req: PayloadRequest,
): Promise<Readonly<Record<OutboxState, number>>> => {
  requireOperator(req)
  const count = async (state: OutboxState): Promise<number> => {
    const where = { state: { equals: state } }
    const asked = { collection: 'outbox', where, ...underRightsOf(req) } as const
    return (await req.payload.count(asked)).totalDocs
  }
  return {
    givenUp: await count('givenUp'),
    pending: await count('pending'),
    done: await count('done'),
  }
}

/** A row begins its day anew; what it says of its last failure stays until it succeeds. */
const begunAgain = (now: Date) => ({
  state: 'pending',
  attempts: 0,
  firstAt: now.toISOString(),
  availableAt: now.toISOString(),
  leaseOwner: null,
  leaseUntil: null,
})

const givenUp = (also: Where[] = []): Where => ({
  and: [{ state: { equals: 'givenUp' } }, ...also],
})

/**
 * Tries a row that was given up again, from the start.
 * @throws Refused `refus.envoi_pas_abandonne` for a row that still has attempts or is done
 */
export const retrySending = async (req: PayloadRequest, id: string, now: Date): Promise<void> => {
  requireOperator(req)
  const where = givenUp([{ id: { equals: id } }])
  const data = begunAgain(now)
  const row = await atomicUpdate(req.payload, { collection: 'outbox', where, data })
  if (!row) throw new Refused('refus.envoi_pas_abandonne')
  log.info('outbox.retried', { key: String(row['key']), by: req.user?.id })
}

const AT_ONCE = 500

/**
 * Tries all that was given up again, after a mail server was down for days.
 * @returns how many rows
 */
export const retrySendings = async (req: PayloadRequest, now: Date): Promise<number> => {
  requireOperator(req)
  const { docs } = await req.payload.find({
    collection: 'outbox',
    where: givenUp(),
    sort: 'availableAt',
    limit: AT_ONCE,
    pagination: false,
    select: { key: true },
    ...underRightsOf(req),
  })
  let retried = 0
  for (const { id, key } of docs) {
    const where = givenUp([{ id: { equals: id } }])
    const data = begunAgain(now)
    if (!(await atomicUpdate(req.payload, { collection: 'outbox', where, data }))) continue
    retried += 1
    log.info('outbox.retried', { key, by: req.user?.id })
  }
  return retried
}
