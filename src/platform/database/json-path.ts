/**
 * Writes one value inside a JSON column and nothing else, if that value is still the one expected.
 * Payload rewrites whole rows, so two people who type in one dossier would lose an answer; here the
 * database itself changes the path, on both databases, with the same meaning (docs/adr/0004).
 */
import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import { whenNobodyWrites } from './sqlite-transactions.ts'
import { heardWriting } from './standing.ts'

export type JsonPath = readonly string[]

export type PathWrite = {
  collection: 'dossiers'
  id: string
  column: 'answers'
  /** Path inside the column; every step is a key. */
  path: JsonPath
  /** What the path must still hold; undefined: nothing. */
  expected: unknown
  /** What it is to hold; undefined removes it. */
  value: unknown
  /** A path that must hold nothing (the tombstone of a table's row). */
  absent?: JsonPath
  /** The row is left alone unless it is in one of these states. */
  states: readonly string[]
  /** Written in the same statement: a key of another JSON column. */
  trace: { column: 'edits'; key: string; value: unknown }
  now: Date
}

type SqliteDatabase = {
  drizzle: { run: (query: ReturnType<typeof sql>) => Promise<{ rowsAffected: number }> }
}
type MongoModel = {
  updateOne: (
    filter: Record<string, unknown>,
    change: Record<string, unknown>,
  ) => Promise<{ matchedCount: number }>
}
type MongoDatabase = { collections: Record<string, MongoModel> }

const SAFE_STEP = /^[A-Za-z0-9_-]{1,80}$/

const checkSteps = (path: JsonPath): void => {
  for (const step of path)
    if (!SAFE_STEP.test(step)) throw new Error(`« ${step} » cannot be a step of a JSON path`)
}

const sqlitePath = (path: JsonPath): string => `$${path.map((step) => `."${step}"`).join('')}`

const onSqlite = async (database: SqliteDatabase, write: PathWrite): Promise<boolean> => {
  const column = sql.identifier(write.column)
  const path = sqlitePath(write.path)
  const holds =
    write.expected === undefined
      ? sql`json_type(${column}, ${path}) IS NULL`
      : sql`json(${column} -> ${path}) = json(${JSON.stringify(write.expected)})`
  const changed =
    write.value === undefined
      ? sql`json_remove(${column}, ${path})`
      : sql`json_set(${column}, ${path}, json(${JSON.stringify(write.value)}))`
  const trace = sql.identifier(write.trace.column)
  const { rowsAffected } = await database.drizzle.run(sql`
    UPDATE ${sql.identifier(write.collection)}
    SET ${column} = ${changed},
        ${trace} = json_set(${trace}, ${sqlitePath([write.trace.key])}, json(${JSON.stringify(write.trace.value)})),
        updated_at = ${write.now.toISOString()}
    WHERE id = ${write.id}
      AND state IN ${[...write.states]}
      AND ${holds}
      AND ${write.absent ? sql`json_type(${column}, ${sqlitePath(write.absent)}) IS NULL` : sql`1`}`)
  return rowsAffected === 1
}

const onMongo = async (database: MongoDatabase, write: PathWrite): Promise<boolean> => {
  const model = database.collections[write.collection]
  if (!model) throw new Error(`no collection ${write.collection}`)
  const path = [write.column, ...write.path].join('.')
  const stamp = {
    [`${write.trace.column}.${write.trace.key}`]: write.trace.value,
    updatedAt: write.now,
  }
  const { matchedCount } = await model.updateOne(
    {
      _id: write.id,
      state: { $in: [...write.states] },
      ...(write.absent ? { [[write.column, ...write.absent].join('.')]: { $exists: false } } : {}),
      [path]: write.expected === undefined ? { $exists: false } : { $eq: write.expected },
    },
    write.value === undefined
      ? { $set: stamp, $unset: { [path]: '' } }
      : { $set: { ...stamp, [path]: write.value } },
  )
  return matchedCount === 1
}

/**
 * @returns false when the row is gone, in another state, or holds another value: read again and decide
 */
export const writeJsonPath = async (payload: Payload, write: PathWrite): Promise<boolean> => {
  checkSteps([...write.path, ...(write.absent ?? []), write.trace.key])
  const database: unknown = payload.db
  return heardWriting(() =>
    payload.db.name === 'sqlite'
      ? whenNobodyWrites(payload.db, () => onSqlite(database as SqliteDatabase, write))
      : onMongo(database as MongoDatabase, write),
  )
}
