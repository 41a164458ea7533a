/**
 * Rows counted and added up by the database itself, from an index that holds all that is asked: nothing is
 * read row by row. The same question on both databases (docs/adr/0040).
 */
import { sql } from '@payloadcms/db-sqlite'
import type { CollectionSlug, PayloadRequest } from 'payload'

export type Condition = { column: string } & (
  | { among: readonly string[] }
  /** Dates from an instant on; a row without one is left out. */
  | { since: Date }
)

export type Measure =
  | { sum: string }
  /** A column of those rows alone whose other column is empty or 0. */
  | { sum: string; without: string }
  /** Rows whose date is at or after `from` and before `before`. */
  | { within: string; from: Date; before: Date }

export type Sums<By extends string, Name extends string> = {
  collection: CollectionSlug
  where: readonly Condition[]
  /** Columns by which rows are put together. */
  by: readonly By[]
  measures: Readonly<Record<Name, Measure>>
  /** Columns of the index that serves it, in order. */
  index: readonly string[]
}

/** One group: its columns, how many rows it has, its measures. */
export type Group<By extends string, Name extends string> = Record<By, string | null> &
  Record<Name | 'rows', number>

type Fragment = ReturnType<typeof sql>
type Row = Record<string, unknown>
type Sqlite = {
  tables: Record<string, Record<string, unknown>>
  drizzle: { all: (query: Fragment) => Promise<Row[]> }
  sessions: Record<string, { db: Sqlite['drizzle'] } | undefined>
}
type Mongo = {
  collections: Record<
    string,
    { aggregate: (pipeline: object[], options: object) => Promise<Row[]> } | undefined
  >
  sessions: Record<string, { inTransaction: () => boolean } | undefined>
}

const sqliteCondition = (table: Row, condition: Condition): Fragment => {
  const column = table[condition.column]
  return 'among' in condition
    ? sql`${column} IN ${[...condition.among]}`
    : sql`${column} >= ${condition.since.toISOString()}`
}

const sqliteMeasure = (table: Row, measure: Measure): Fragment => {
  if ('within' in measure) {
    const column = table[measure.within]
    const [from, before] = [measure.from.toISOString(), measure.before.toISOString()]
    return sql`sum(CASE WHEN ${column} >= ${from} AND ${column} < ${before} THEN 1 ELSE 0 END)`
  }
  return 'without' in measure
    ? sql`sum(CASE WHEN coalesce(${table[measure.without]}, 0) = 0 THEN ${table[measure.sum]} END)`
    : sql`sum(${table[measure.sum]})`
}

const onSqlite = async (
  { tables, drizzle, sessions }: Sqlite,
  { collection, where, by, measures }: Sums<string, string>,
  transaction: string | undefined,
): Promise<Row[]> => {
  const table = tables[collection]
  if (!table) throw new Error(`no table ${collection}`)
  const columns = [
    ...by.map((name) => sql`${table[name]} AS ${sql.identifier(name)}`),
    sql`count(*) AS "rows"`,
    ...Object.entries(measures).map(
      ([name, measure]) => sql`${sqliteMeasure(table, measure)} AS ${sql.identifier(name)}`,
    ),
  ]
  const conditions = where.map((one) => sqliteCondition(table, one))
  const groups = by.map((name) => sql`${table[name]}`)
  const database = (transaction === undefined ? undefined : sessions[transaction]?.db) ?? drizzle
  return database.all(sql`
    SELECT ${sql.join(columns, sql`, `)}
    FROM ${sql.identifier(collection)}
    WHERE ${sql.join(conditions, sql` AND `)}
    GROUP BY ${sql.join(groups, sql`, `)}`)
}

const mongoMeasure = (measure: Measure): object => {
  if ('within' in measure) {
    const column = `$${measure.within}`
    const within = { $and: [{ $gte: [column, measure.from] }, { $lt: [column, measure.before] }] }
    return { $sum: { $cond: [within, 1, 0] } }
  }
  if (!('without' in measure)) return { $sum: `$${measure.sum}` }
  const empty = { $in: [{ $ifNull: [`$${measure.without}`, 0] }, [0]] }
  return { $sum: { $cond: [empty, `$${measure.sum}`, 0] } }
}

const onMongo = async (
  { collections, sessions }: Mongo,
  { collection, where, by, measures, index }: Sums<string, string>,
  transaction: string | undefined,
): Promise<Row[]> => {
  const match = Object.fromEntries(
    where.map((one) => [
      one.column,
      'among' in one ? { $in: [...one.among] } : { $gte: one.since },
    ]),
  )
  const group = {
    _id: Object.fromEntries(by.map((name) => [name, `$${name}`])),
    rows: { $sum: 1 },
    ...Object.fromEntries(
      Object.entries(measures).map(([name, measure]) => [name, mongoMeasure(measure)]),
    ),
  }
  const session = transaction === undefined ? undefined : sessions[transaction]
  const rows = await collections[collection]?.aggregate([{ $match: match }, { $group: group }], {
    hint: Object.fromEntries(index.map((column) => [column, 1])),
    ...(session?.inTransaction() ? { session } : {}),
  })
  return (rows ?? []).map(({ _id, ...measured }) => ({ ...(_id as Row), ...measured }))
}

/** Numbers of one group; a sum of nothing is 0. */
const groupOf = (row: Row, by: readonly string[], measures: readonly string[]): Row => ({
  ...Object.fromEntries(by.map((name) => [name, row[name] ?? null])),
  ...Object.fromEntries([...measures, 'rows'].map((name) => [name, Number(row[name] ?? 0)])),
})

/** Groups in no order; no right is asked: callers say whose rows are counted. */
export const readSums = async <By extends string, Name extends string>(
  req: PayloadRequest,
  sums: Sums<By, Name>,
): Promise<Group<By, Name>[]> => {
  const database: unknown = req.payload.db
  const id = await req.transactionID
  const transaction = id === undefined || id === null ? undefined : String(id)
  const rows =
    req.payload.db.name === 'sqlite'
      ? await onSqlite(database as Sqlite, sums, transaction)
      : await onMongo(database as Mongo, sums, transaction)
  const names = Object.keys(sums.measures)
  return rows.map((row) => groupOf(row, sums.by, names) as Group<By, Name>)
}
