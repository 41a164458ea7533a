import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'

import { Refused } from '../errors.ts'
import { databaseFault } from './failure.ts'
import { heardWriting } from './standing.ts'

const BASE_DELAY_IN_MILLISECONDS = 5
const LONGEST_DELAY_IN_MILLISECONDS = 100

/** Somebody else was first, and trying the whole unit again will see what they wrote. */
export class Contended extends Error {}

const isTransient = (error: unknown): boolean =>
  error instanceof Contended ||
  (typeof error === 'object' &&
    error !== null &&
    'hasErrorLabel' in error &&
    typeof error.hasErrorLabel === 'function' &&
    error.hasErrorLabel('TransientTransactionError') === true)

/** Growing, and never the same for two: those who met would meet again. */
const delayAfter = (attempt: number): number =>
  Math.min(BASE_DELAY_IN_MILLISECONDS * attempt, LONGEST_DELAY_IN_MILLISECONDS) *
  (1 + Math.random())

/**
 * Of an election, some twelve seconds, and of the driver's own wait; whoever asked waits no longer. A time,
 * never a number of attempts: of forty that take a rank at once, on a server that does much else, each tries
 * several times while one of the others ends.
 */
const PATIENCE_IN_MILLISECONDS = 20_000

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Others were first each time. A server that was killed holds what its transactions had touched until
 * MongoDB ends them (`transactionLifetimeLimitSeconds`, a minute by default).
 */
const givenUp = (error: unknown): unknown =>
  databaseFault(error) ? error : new Refused('panne.affluence')

type Work<T> = (req: PayloadRequest) => Promise<T>

const once = async <T>(
  payload: Payload,
  user: TypedUser | null | undefined,
  work: Work<T>,
): Promise<T> => {
  const req = await createLocalReq(user ? { user } : {}, payload)
  try {
    await initTransaction(req)
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * Tries a unit again, for a bounded time, as long as another writer was first: MongoDB answers the later of two
 * with a transient error. On SQLite writers wait their turn, so the first attempt is the only one.
 * @throws Refused `panne.affluence` when others were first each time
 */
export const untilUnmet = async <T>(unit: () => Promise<T>): Promise<T> => {
  const start = performance.now()
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await unit()
    } catch (error) {
      const isLate = performance.now() - start > PATIENCE_IN_MILLISECONDS
      if (!isTransient(error)) throw error
      if (isLate) throw givenUp(error)
      await wait(delayAfter(attempt))
    }
  }
}

/**
 * Runs `work` in one transaction with a request of its own, and commits it; what meets another writer is
 * tried again whole, with a fresh request since a killed one has lost its session. `work` must therefore have
 * no effect outside the database: what follows a commit goes through the outbox.
 */
export const inTransaction = <T>(
  payload: Payload,
  user: TypedUser | null | undefined,
  work: Work<T>,
): Promise<T> => untilUnmet(() => heardWriting(() => once(payload, user, work)))
