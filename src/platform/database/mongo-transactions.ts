/**
 * Transactions of MongoDB begin with their first command: when that is several at once, as when Payload
 * checks the relationships of a document that it creates, those that overtake the first find no
 * transaction, and a relationship that is right is refused. Here the first command is sent alone.
 */
import type { BaseDatabaseAdapter } from 'payload'

type Session = unknown

/** What this file uses of Payload's MongoDB adapter. */
export type MongoAdapter = BaseDatabaseAdapter & {
  sessions: Record<string, Session>
  collections: Record<
    string,
    {
      findOne: (
        filter: object,
        projection: object,
        options: object,
      ) => { lean: () => Promise<unknown> }
    }
  >
}

/** Gives the adapter transactions that are open on the server before they are used. */
export const openTransactionsFirst = (adapter: MongoAdapter): void => {
  const begin = adapter.beginTransaction.bind(adapter)
  adapter.beginTransaction = async (options) => {
    const id = await begin(options)
    const session = id === null ? undefined : adapter.sessions[String(id)]
    const [collection] = Object.values(adapter.collections)
    if (id === null || !session || !collection) return id
    try {
      await collection.findOne({ _id: null }, { _id: 1 }, { session }).lean()
    } catch (error) {
      await adapter.rollbackTransaction(id)
      throw error
    }
    return id
  }
}
