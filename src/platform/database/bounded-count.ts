/** Rows counted by the database, no further than is told: beyond, a list says « more than ». */
import { sql } from '@payloadcms/db-sqlite'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

type Counted = { collection: CollectionSlug; where: Where; most: number }

type Query = PromiseLike<readonly { rows: number }[]> & {
  $dynamic: () => Query
  where: (condition: unknown) => Query
  limit: (most: number) => Query
  as: (name: string) => unknown
} & Record<string, (table: unknown, condition: unknown) => Query>
type Select = (columns: object) => { from: (source: unknown) => Query }
type CountDistinct = (asked: {
  db: { select: Select; selectDistinct: Select }
  joins: readonly { type?: string; condition: unknown; table: unknown }[]
  tableName: string
  where: unknown
}) => Promise<number>
type Sqlite = { tables: Record<string, { id: unknown }>; countDistinct: CountDistinct }

type Model = { countDocuments: (query: object, options: object) => Promise<number> }
type Mongo = { collections: Record<string, Model> }

/** The adapter, with the one statement of its counting that has a bound. */
const boundedSqlite = (database: Sqlite, most: number): Sqlite => {
  const countDistinct: CountDistinct = async ({ db, joins, tableName, where }) => {
    const table = database.tables[tableName]
    // A row that is joined to several is one all the same.
    const select = joins.length > 0 ? db.selectDistinct.bind(db) : db.select.bind(db)
    let rows = select({ id: table?.id }).from(table).$dynamic().where(where)
    for (const { type = 'leftJoin', condition, table: other } of joins) {
      const join = rows[type]
      if (join) rows = join.call(rows, other, condition)
    }
    const [counted] = await db.select({ rows: sql`count(*)` }).from(rows.limit(most).as('counted'))
    return Number(counted?.rows ?? 0)
  }
  return Object.assign(Object.create(database) as Sqlite, { countDistinct })
}

const boundedMongo = (database: Mongo, { collection, most }: Counted): Mongo => {
  const model = database.collections[collection]
  const countDocuments: Model['countDocuments'] = (query, options) =>
    model?.countDocuments(query, { ...options, limit: most }) ?? Promise.resolve(0)
  return Object.assign(Object.create(database) as Mongo, {
    collections: { [collection]: Object.assign(Object.create(model ?? null), { countDocuments }) },
  })
}

/** How many rows there are, `most` at the most; no right is asked: callers say whose rows are counted. */
export const countUpTo = async (req: PayloadRequest, asked: Counted): Promise<number> => {
  const { collection, where, most } = asked
  const { db } = req.payload
  const bounded: unknown =
    db.name === 'sqlite'
      ? boundedSqlite(db as unknown as Sqlite, most)
      : boundedMongo(db as unknown as Mongo, asked)
  const { totalDocs } = await db.count.call(bounded as typeof db, { collection, where, req })
  return totalDocs
}
