/**
 * Takes the rows of the outbox one worker at a time: a row is claimed by moving its `availableAt` to the
 * end of a lease, which only one claimer can do. A worker that dies leaves a row that becomes available
 * again when its lease ends; a handler must therefore bear being run twice on the same key.
 */
import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import { nextAttempt } from '#mail/backoff.ts'
import type { Clock } from '#platform/clock.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { log } from '#platform/log.ts'

import type { Outbox } from '../payload-types.ts'

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

const claim = async (payload: Payload, row: Outbox, owner: string, now: Date): Promise<boolean> => {
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
      leaseOwner: owner,
      availableAt: new Date(now.getTime() + LEASE_IN_MILLISECONDS).toISOString(),
      attempts: row.attempts + 1,
    },
  })
  return claimed !== null
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
      : nextAttempt(row.attempts + 1, new Date(row.firstAt), now)
  return next === 'givenUp'
    ? { state: 'givenUp', lastError }
    : { availableAt: next.toISOString(), leaseOwner: null, lastError }
}

const runOne = async (
  payload: Payload,
  handlers: TaskHandlers,
  row: Outbox,
  owner: string,
  clock: Clock,
) => {
  const handler = handlers[row.task]
  try {
    if (!handler) throw new PermanentFailure(`no handler for task ${row.task}`)
    await handler(payload, row, clock.now())
    const doneAt = clock.now().toISOString()
    // What was sent may hold a secret link: it is not kept once it has served.
    await settle(payload, row, owner, { state: 'done', doneAt, lastError: null, data: {} })
  } catch (error) {
    const fate = afterFailure(row, error, clock.now())
    log.error('outbox.failed', error, {
      key: row.key,
      attempts: row.attempts + 1,
      givenUp: fate.state === 'givenUp',
    })
    await settle(payload, row, owner, fate)
  }
}

/**
 * Runs what is due now, once.
 * @returns how many rows were run
 */
export const drainOutbox = async (
  payload: Payload,
  handlers: TaskHandlers,
  clock: Clock,
): Promise<number> => {
  const owner = randomUUID()
  let ran = 0
  for (;;) {
    const { docs } = await available(payload, clock.now())
    let claimed = 0
    for (const row of docs)
      if (await claim(payload, row, owner, clock.now())) {
        claimed += 1
        await runOne(payload, handlers, row, owner, clock)
      }
    ran += claimed
    if (docs.length < BATCH || claimed === 0) return ran
  }
}
