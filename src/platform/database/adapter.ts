import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import type { Environment } from '../env.ts'
import { addMongoIndexes, type IndexedAdapter } from './mongo-indexes.ts'
import { openTransactionsFirst, type MongoAdapter } from './mongo-transactions.ts'
import { serialiseTransactions, type SqliteAdapter } from './sqlite-transactions.ts'
import { serialiseWrites } from './sqlite-writes.ts'
import { leaveOutWhatContains } from './sqlite-text.ts'
import { giveTextIds } from './text-ids.ts'
import { indexTextsByRow } from './texts-index.ts'

const sqlite = (url: string): DatabaseAdapterObj => {
  const adapter = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    transactionOptions: {},
    wal: { synchronous: 'FULL' },
    busyTimeout: 5000,
    push: false,
    migrationDir: 'src/migrations',
    afterSchemaInit: [indexTextsByRow],
  })
  return {
    ...adapter,
    init: (options) => {
      const made = adapter.init(options)
      serialiseTransactions(made as unknown as SqliteAdapter)
      serialiseWrites(made)
      leaveOutWhatContains(made)
      return made
    },
  }
}

/** Longer than an election; whoever asks while nothing is primary is told so rather than kept waiting. */
const ELECTION_IN_MILLISECONDS = 15_000

const mongo = (url: string): DatabaseAdapterObj => {
  // Payload ends each order by the instant of creation, which no index of an order has: all would be
  // sorted in memory. Orders that need to be settled are, by a column of theirs.
  const adapter = mongooseAdapter({
    url,
    ensureIndexes: true,
    disableFallbackSort: true,
    connectOptions: {
      serverSelectionTimeoutMS: ELECTION_IN_MILLISECONDS,
      // Whatever the address says: what one member alone has written goes when another is elected.
      writeConcern: { w: 'majority', journal: true },
    },
  })
  return {
    ...adapter,
    init: (options) => {
      const made = adapter.init(options)
      openTransactionsFirst(made as unknown as MongoAdapter)
      giveTextIds(made)
      addMongoIndexes(made as unknown as IndexedAdapter)
      return made
    },
  }
}

/** The database adapter that the environment asks for; the collections are the same on both. */
export const databaseAdapter = ({ database }: Environment): DatabaseAdapterObj =>
  database.kind === 'sqlite' ? sqlite(database.url) : mongo(database.url)
