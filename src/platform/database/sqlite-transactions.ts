/**
 * Transactions of the embedded database. Payload's own are replaced for three reasons (docs/adr/0003):
 * SQLite has one writer, so writers must wait their turn instead of failing with « database is locked »;
 * Payload's commit swallows the error of a failed COMMIT, so a full disk would lose an acknowledged
 * write; and a holder that never ends would block every writer, so each one has a lease.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

import type { BaseDatabaseAdapter } from 'payload'

const LEASE_IN_MILLISECONDS = 30_000

type DrizzleTransaction = { session?: { tx?: { commit: () => Promise<void> } } }
type Session = { db: DrizzleTransaction; resolve: () => Promise<void>; reject: () => Promise<void> }

/** What this file uses of Payload's SQLite adapter. */
export type SqliteAdapter = BaseDatabaseAdapter & {
  initializing: Promise<void>
  sessions: Record<string, Session>
  client: { execute: (statement: string) => Promise<unknown> }
  drizzle: {
    transaction: (work: (transaction: DrizzleTransaction) => Promise<void>) => Promise<void>
  }
}

/** Lets one holder in at a time, in the order of arrival. */
const makeTurnstile = () => {
  let last: Promise<void> = Promise.resolve()
  return async (): Promise<() => void> => {
    const before = last
    let leave: () => void = () => undefined
    last = new Promise((resolve) => (leave = resolve))
    await before
    return leave
  }
}

/**
 * When COMMIT fails, SQLite has taken all back already; Drizzle then asks it to, is refused, and throws that
 * refusal in place of the reason. The reason is kept here.
 */
const keepReason = ({ session }: DrizzleTransaction): { failed?: unknown } => {
  const reason: { failed?: unknown } = {}
  const inner = session?.tx
  const commit = inner?.commit.bind(inner)
  if (inner && commit)
    inner.commit = () =>
      commit().catch((error: unknown) => {
        reason.failed = error
        throw error
      })
  return reason
}

/**
 * What a connection must be told before it writes: the driver gives the one it has to each transaction and
 * opens another, which knows nothing of what the first was told. Another process (a command of the operator)
 * may be writing: it is waited for. Commits are durable without being told: FULL is SQLite's own way.
 */
const PATIENCE = 'PRAGMA busy_timeout = 5000'

const openSession = async (adapter: SqliteAdapter): Promise<Session> => {
  await adapter.client.execute(PATIENCE)
  const end = Promise.withResolvers<void>()
  const opened = Promise.withResolvers<DrizzleTransaction>()
  const done = adapter.drizzle.transaction(async (transaction) => {
    opened.resolve(transaction)
    await end.promise
  })
  done.catch((error: unknown) => opened.reject(error))
  const db = await opened.promise
  const reason = keepReason(db)
  return {
    db,
    resolve: () => {
      end.resolve()
      return done.catch((error: unknown) => {
        throw reason.failed ?? error
      })
    },
    reject: async () => {
      end.reject(new RolledBack())
      await done.catch((error: unknown) => {
        if (!(error instanceof RolledBack)) throw error
      })
    },
  }
}

class RolledBack extends Error {}

const takeSession = (adapter: SqliteAdapter, id: string): Session | undefined => {
  const session = adapter.sessions[id]
  delete adapter.sessions[id]
  return session
}

/** Those who are inside, each with the timer of its lease and its way out. */
const makeHolders = () => {
  const leaving = new Map<string, () => void>()
  return {
    add: (id: string, timer: NodeJS.Timeout, leave: () => void): void => {
      leaving.set(id, () => {
        clearTimeout(timer)
        leave()
      })
    },
    release: (id: string): void => {
      leaving.get(id)?.()
      leaving.delete(id)
    },
  }
}

type Entrance = { enter: ReturnType<typeof makeTurnstile>; prepare: () => Promise<unknown> }

const entrances = new WeakMap<object, Entrance>()

/** Set for what runs while it holds the turn of one statement. */
const holding = new AsyncLocalStorage<true>()

/**
 * Gives the adapter transactions that wait their turn.
 * @param lease after which a transaction that was not ended is rolled back, in milliseconds
 */
export const serialiseTransactions = (
  adapter: SqliteAdapter,
  lease = LEASE_IN_MILLISECONDS,
): void => {
  const enter = makeTurnstile()
  entrances.set(adapter, { enter, prepare: () => adapter.client.execute(PATIENCE) })
  const holders = makeHolders()

  adapter.beginTransaction = async () => {
    await adapter.initializing
    const leave = await enter()
    try {
      const id = randomUUID()
      adapter.sessions[id] = await openSession(adapter)
      const timer = setTimeout(() => void adapter.rollbackTransaction(id), lease)
      holders.add(id, timer, leave)
      return id
    } catch (error) {
      leave()
      throw error
    }
  }
  adapter.commitTransaction = async (given) => {
    const id = String(await given)
    const session = takeSession(adapter, id)
    if (!session)
      throw new Error('the transaction was already ended: its lease ran out or it was rolled back')
    await session.resolve().finally(() => holders.release(id))
  }
  adapter.rollbackTransaction = async (given) => {
    const id = String(await given)
    await takeSession(adapter, id)
      ?.reject()
      .finally(() => holders.release(id))
  }
}

/** Runs what writes outside any transaction, when no transaction is open. */
export const whenNobodyWrites = async <T>(adapter: object, work: () => Promise<T>): Promise<T> => {
  const entrance = entrances.get(adapter)
  if (!entrance || holding.getStore()) return work()
  const leave = await entrance.enter()
  try {
    await entrance.prepare()
    return await holding.run(true, work)
  } finally {
    leave()
  }
}
