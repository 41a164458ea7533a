/**
 * Takes the rows of the outbox one worker at a time: a row is claimed by moving its `availableAt` to the
 * end of a lease, which only one claimer can do. A worker that dies leaves a row that becomes available
 * again when its lease ends; a handler must therefore bear being run twice on the same key.
 */
import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest, Where } from 'payload'

import { nextAttempt } from '#mail/backoff.ts'
import type { Clock } from '#platform/clock.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { log } from '#platform/log.ts'

import type { Outbox } from '../payload-types.ts'
import { systemNow } from '#platform/clock.ts'

const LEASE_IN_MILLISECONDS = 60_000
const BATCH = 10

export type TaskHandler = (payload: Payload, row: Outbox, now: Date) => Promise<void>
export type TaskHandlers = Readonly<Record<string, TaskHandler>>

/** A failure that no later attempt can mend (an address that does not exist). */
export class PermanentFailure extends Error {}

const available = (payload: Payload, now: Date) =>
  payload.find({
    collection: 'outbox',
    where: {
      and: [
        { state: { equals: 'pending' } },
        { availableAt: { less_than_equal: now.toISOString() } },
      ],
    },
    sort: 'availableAt',
    limit: BATCH,
    pagination: false,
    depth: 0,
    // The worker is the platform itself: no user stands behind it.
    overrideAccess: true,
    showHiddenFields: true,
  })

/** The row as this worker holds it; null when another was first. */
const claim = async (
  payload: Payload,
  row: Outbox,
  owner: string,
  now: Date,
): Promise<Outbox | null> => {
  // The day in which it is tried begins with its first attempt: the platform may have been down for two.
  const firstAt = row.attempts === 0 ? now.toISOString() : row.firstAt
  const held = { leaseOwner: owner, attempts: row.attempts + 1, firstAt }
  const claimed = await atomicUpdate(payload, {
    collection: 'outbox',
    where: {
      and: [
        { id: { equals: row.id } },
        { state: { equals: 'pending' } },
        { availableAt: { equals: row.availableAt } },
      ],
    },
    data: {
      ...held,
      availableAt: new Date(now.getTime() + LEASE_IN_MILLISECONDS).toISOString(),
    },
  })
  return claimed && { ...row, ...held }
}

/**
 * Makes what the transaction of `req` writes depend on the lease of a row: a worker that was too slow and
 * lost it writes nothing, whatever the one that has it now does.
 * @throws Error when the lease was lost
 */
export const holdLease = async (req: PayloadRequest, row: Outbox): Promise<void> => {
  const where: Where = {
    and: [
      { id: { equals: row.id } },
      { state: { equals: 'pending' } },
      { leaseOwner: { equals: row.leaseOwner } },
    ],
  }
  // The system's clock, never a still one: MongoDB does not count a write that changes nothing as one.
  const data = { updatedAt: systemNow().toISOString() }
  if (!(await atomicUpdate(req.payload, { collection: 'outbox', where, data }, req)))
    throw new Error('another worker took this row over')
}

const settle = (payload: Payload, row: Outbox, owner: string, data: Record<string, unknown>) =>
  atomicUpdate(payload, {
    collection: 'outbox',
    where: {
      and: [
        { id: { equals: row.id } },
        { state: { equals: 'pending' } },
        { leaseOwner: { equals: owner } },
      ],
    },
    data,
  })

const afterFailure = (row: Outbox, error: unknown, now: Date): Record<string, unknown> => {
  const lastError = error instanceof Error ? error.message.slice(0, 500) : String(error)
  const next =
    error instanceof PermanentFailure
      ? 'givenUp'
      : nextAttempt(row.attempts, new Date(row.firstAt), now)
  return next === 'givenUp'
    ? { state: 'givenUp', lastError }
    : { availableAt: next.toISOString(), leaseOwner: null, lastError }
}

/** Each worker that took it died without a word: a row that kills those who take it must end too. */
const killedForADay = (row: Outbox, taken: Outbox, now: Date): boolean =>
  Boolean(row.leaseOwner) && nextAttempt(taken.attempts, new Date(taken.firstAt), now) === 'givenUp'

const perform = async (handlers: TaskHandlers, payload: Payload, row: Outbox, now: Date) => {
  const handler = handlers[row.task]
  if (!handler) throw new PermanentFailure(`no handler for task ${row.task}`)
  await handler(payload, row, now)
}

type Taken = { before: Outbox; row: Outbox; owner: string }

const runOne = async (
  payload: Payload,
  handlers: TaskHandlers,
  { before, row, owner }: Taken,
  clock: Clock,
): Promise<void> => {
  try {
    if (killedForADay(before, row, clock.now()))
      throw new PermanentFailure(
        'each worker that took this row for a day ended before it was done',
      )
    await perform(handlers, payload, row, clock.now())
    const doneAt = clock.now().toISOString()
    // What was sent may hold a secret link: it is not kept once it has served.
    await settle(payload, row, owner, { state: 'done', doneAt, lastError: null, data: {} })
  } catch (error) {
    const fate = afterFailure(row, error, clock.now())
    log.error('outbox.failed', error, {
      key: row.key,
      attempts: row.attempts,
      givenUp: fate.state === 'givenUp',
    })
    await settle(payload, row, owner, fate)
  }
}

/**
 * Runs what is due now, and what that queues in its turn.
 * @param stopping after which no further row is taken; the one in hand is finished
 * @returns how many rows were run
 */
export const drainOutbox = async (
  payload: Payload,
  handlers: TaskHandlers,
  clock: Clock,
  stopping?: AbortSignal,
): Promise<number> => {
  const owner = randomUUID()
  let ran = 0
  for (;;) {
    const { docs } = await available(payload, clock.now())
    let claimed = 0
    for (const before of docs) {
      if (stopping?.aborted) return ran + claimed
      const row = await claim(payload, before, owner, clock.now())
      if (!row) continue
      claimed += 1
      await runOne(payload, handlers, { before, row, owner }, clock)
    }
    ran += claimed
    // Asked again even after a short batch: a row that was run may have queued others, as a notice its mails.
    if (claimed === 0) return ran
  }
}
