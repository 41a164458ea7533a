import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { inTransaction } from '#platform/database/transaction.ts'

import { toWritten, type Row } from './neutral-rows.ts'

type SqliteDatabase = { client: { execute: (statement: string) => Promise<{ rows: unknown[] }> } }

/** Rows of the page that an interrupted restore has not written yet. */
const missing = async (
  payload: Payload,
  collection: CollectionSlug,
  rows: readonly Row[],
): Promise<Row[]> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    where: { id: { in: rows.map(({ id }) => id) } },
    limit: rows.length,
    pagination: false,
  })
  const there = new Set(docs.map(({ id }) => id))
  return rows.filter(({ id }) => !there.has(id))
}

const create = (
  payload: Payload,
  collection: CollectionSlug,
  row: Row,
  req?: PayloadRequest,
): Promise<unknown> =>
  payload.db.create({
    collection,
    data: toWritten(payload.collections[collection].config, row),
    customID: row.id,
    returning: false,
    ...(req ? { req } : {}),
  })

const clientOf = ({ db }: Payload) => (db as unknown as SqliteDatabase).client

/**
 * All or nothing on the one connection there is: each transaction of the client's own leaves a connection
 * behind with what it holds in memory, until garbage is collected. Nobody else reads while a restore runs.
 */
const onOneConnection = async (payload: Payload, work: () => Promise<void>): Promise<void> => {
  const client = clientOf(payload)
  // Collections point to each other in circles: what they point to is checked at the end.
  await client.execute('PRAGMA foreign_keys = OFF')
  await client.execute('BEGIN IMMEDIATE')
  try {
    await work()
    await client.execute('COMMIT')
  } catch (error) {
    // After a COMMIT that failed SQLite may have taken all back by itself; the reason is the first error.
    await client.execute('ROLLBACK').catch(() => undefined)
    throw error
  }
}

/** Writes a part of a collection whole or not at all, as it was: no hook, no default, no new instant. */
export const writeRows = async (
  payload: Payload,
  collection: CollectionSlug,
  rows: readonly Row[],
): Promise<void> => {
  const left = await missing(payload, collection, rows)
  if (left.length === 0) return
  const writeAll = async (req?: PayloadRequest): Promise<void> => {
    for (const row of left) await create(payload, collection, row, req)
  }
  await (payload.db.name === 'sqlite'
    ? onOneConnection(payload, writeAll)
    : inTransaction(payload, null, writeAll))
}

/**
 * Watches relations again, on SQLite.
 * @throws Error when one points to nothing
 */
export const checkRelations = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'sqlite') return
  const client = clientOf(payload)
  await client.execute('PRAGMA foreign_keys = ON')
  const { rows } = await client.execute('PRAGMA foreign_key_check')
  if (rows.length > 0) throw new Error(`${rows.length} relations point to nothing`)
}
