import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'

/** With the delays below, some six seconds: of forty that take a rank at once, the last waits for all others. */
const MAXIMUM_ATTEMPTS = 50
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

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Runs `work` in one transaction with a request of its own, and commits it.
 *
 * MongoDB answers a write that met another with a transient error: the whole unit is tried again, with
 * a fresh request since a killed one has lost its session, a bounded number of times. On SQLite writers
 * wait their turn, so the first attempt is the only one. `work` must therefore have no effect outside
 * the database: what follows a commit goes through the outbox.
 */
export const inTransaction = async <T>(
  payload: Payload,
  user: TypedUser | null | undefined,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    const req = await createLocalReq(user ? { user } : {}, payload)
    try {
      await initTransaction(req)
      const result = await work(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      if (!isTransient(error) || attempt === MAXIMUM_ATTEMPTS) throw error
      await wait(delayAfter(attempt))
    }
  }
}
