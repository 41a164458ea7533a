/** Rows counted by the database, no further than is told: beyond, a list says « more than ». */
import { sql } from '@payloadcms/db-sqlite'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

type Counted = {
  collection: CollectionSlug
  where: Where
  most: number
  /** Columns of the index by which MongoDB counts; its own choice without. */
  by?: readonly string[] | undefined
}

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
    // A row that is joined to several is one all the same; alone, no index need hold its id.
    const matching =
      joins.length > 0 ? db.selectDistinct({ id: table?.id }) : db.select({ one: sql`1`.as('one') })
    let rows = matching.from(table).$dynamic().where(where)
    for (const { type = 'leftJoin', condition, table: other } of joins) {
      const join = rows[type]
      if (join) rows = join.call(rows, other, condition)
    }
    const [counted] = await db.select({ rows: sql`count(*)` }).from(rows.limit(most).as('counted'))
    return Number(counted?.rows ?? 0)
  }
  return Object.assign(Object.create(database) as Sqlite, { countDistinct })
}

const boundedMongo = (database: Mongo, { collection, most, by }: Counted): Mongo => {
  const model = database.collections[collection]
  const hint = by ? { hint: Object.fromEntries(by.map((column) => [column, 1])) } : {}
  const countDocuments: Model['countDocuments'] = (query, options) =>
    model?.countDocuments(query, { ...options, ...hint, limit: most }) ?? Promise.resolve(0)
  return Object.assign(Object.create(database) as Mongo, {
    collections: { [collection]: Object.assign(Object.create(model ?? null), { countDocuments }) },
  })
}

const EVER = new Date(0).toISOString()

/**
 * The same conditions as an index of MongoDB can answer: that there is a date, it says only of rows that
 * are read; that a date is after the first one, of its entries.
 */
const fromEntries = (where: Where, dates: ReadonlySet<string>): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) => {
      if (Array.isArray(value)) return [key, value.map((one) => fromEntries(one, dates))]
      const isThere = dates.has(key) && (value as { exists?: unknown }).exists === true
      return [key, isThere ? { greater_than_equal: EVER } : value]
    }),
  )

const datesOf = ({ payload }: PayloadRequest, collection: CollectionSlug): ReadonlySet<string> =>
  new Set(
    payload.collections[collection].config.flattenedFields
      .filter(({ type }) => type === 'date')
      .map(({ name }) => name),
  )

/** How many rows there are, `most` at the most; no right is asked: callers say whose rows are counted. */
export const countUpTo = async (req: PayloadRequest, asked: Counted): Promise<number> => {
  const { collection, where, most } = asked
  const { db } = req.payload
  const isMongo = db.name !== 'sqlite'
  const bounded: unknown = isMongo
    ? boundedMongo(db as unknown as Mongo, asked)
    : boundedSqlite(db as unknown as Sqlite, most)
  const { totalDocs } = await db.count.call(bounded as typeof db, {
    collection,
    where: isMongo ? fromEntries(where, datesOf(req, collection)) : where,
    req,
  })
  return totalDocs
}
