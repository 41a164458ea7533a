/** The database as it is at one instant, read at leisure while others write. */
import { randomUUID } from 'node:crypto'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { createLocalReq, type CollectionSlug, type Payload } from 'payload'

type Values = Record<string, unknown>

export type Snapshot = {
  /** Rows of a collection in the order of their ids, a page at a time, as the database gives them. */
  pages: (collection: CollectionSlug) => AsyncGenerator<Values[]>
  close: () => Promise<void>
}

const PAGE = 200

type SqliteDatabase = {
  clientConfig: { url: string }
  schema: Record<string, unknown>
  sessions: Record<string, unknown>
}

/** A read transaction of WAL, on a connection of its own: it neither waits for writers nor holds them. */
const onSqlite = async (payload: Payload): Promise<Snapshot> => {
  const database = payload.db as unknown as SqliteDatabase
  const { clientConfig, schema, sessions } = database
  const own = drizzle({ connection: { url: clientConfig.url }, schema })
  await own.$client.execute('BEGIN')
  // The instant is that of the first reading.
  await own.$client.execute('SELECT count(*) FROM sqlite_schema')
  const id = randomUUID()
  sessions[id] = { db: own }
  const req = await createLocalReq({}, payload)
  req.transactionID = id
  const page = async (collection: CollectionSlug, last: unknown): Promise<Values[]> => {
    const { docs } = await payload.db.find<Values & { id: string }>({
      collection,
      where: last === undefined ? {} : { id: { greater_than: last } },
      sort: ['id'],
      limit: PAGE,
      pagination: false,
      req,
    })
    return docs
  }
  return {
    pages: async function* (collection) {
      for (let rows = await page(collection, undefined); rows.length > 0;) {
        yield rows
        rows = rows.length < PAGE ? [] : await page(collection, rows.at(-1)?.id)
      }
    },
    close: async () => {
      delete sessions[id]
      await own.$client.execute('ROLLBACK')
      own.$client.close()
    },
  }
}

type Session = { endSession: () => Promise<void> }
type Cursor = AsyncIterable<Values>
type MongoDatabase = {
  connection: { startSession: (options: { snapshot: true }) => Promise<Session> }
  collections: Record<
    string,
    {
      collection: {
        findOne: (filter: object, options: { session: Session }) => Promise<unknown>
        find: (
          filter: object,
          options: { session: Session; sort: object; batchSize: number },
        ) => Cursor
      }
    }
  >
}

/** A snapshot session: the server keeps the instant for `minSnapshotHistoryWindowInSeconds`. */
const onMongo = async (payload: Payload): Promise<Snapshot> => {
  const { connection, collections } = payload.db as unknown as MongoDatabase
  const session = await connection.startSession({ snapshot: true })
  // The instant is that of the first reading.
  await Object.values(collections)[0]?.collection.findOne({}, { session })
  return {
    pages: async function* (slug) {
      const options = { session, sort: { _id: 1 }, batchSize: PAGE }
      let page: Values[] = []
      for await (const row of collections[slug]?.collection.find({}, options) ?? []) {
        page.push(row)
        if (page.length < PAGE) continue
        yield page
        page = []
      }
      if (page.length > 0) yield page
    },
    close: () => session.endSession(),
  }
}

/** Takes the present instant. Close it when done: what it holds back grows with what is written meanwhile. */
export const takeSnapshot = (payload: Payload): Promise<Snapshot> =>
  payload.db.name === 'sqlite' ? onSqlite(payload) : onMongo(payload)
