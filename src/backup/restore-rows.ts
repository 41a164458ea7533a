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
  req: PayloadRequest,
): Promise<unknown> =>
  payload.db.create({
    collection,
    data: toWritten(payload.collections[collection].config, row),
    customID: row.id,
    returning: false,
    req,
  })

/** Writes a part of a collection whole or not at all, as it was: no hook, no default, no new instant. */
export const writeRows = async (
  payload: Payload,
  collection: CollectionSlug,
  rows: readonly Row[],
): Promise<void> => {
  const left = await missing(payload, collection, rows)
  if (left.length === 0) return
  // Collections point to each other in circles: what they point to is checked at the end. The switch holds
  // for the connection that the transaction takes (see src/platform/database/migrate.ts).
  if (payload.db.name === 'sqlite')
    await (payload.db as unknown as SqliteDatabase).client.execute('PRAGMA foreign_keys = OFF')
  await inTransaction(payload, null, async (req) => {
    for (const row of left) await create(payload, collection, row, req)
  })
}

/**
 * Watches relations again, on SQLite.
 * @throws Error when one points to nothing
 */
export const checkRelations = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'sqlite') return
  const { client } = payload.db as unknown as SqliteDatabase
  await client.execute('PRAGMA foreign_keys = ON')
  const { rows } = await client.execute('PRAGMA foreign_key_check')
  if (rows.length > 0) throw new Error(`${rows.length} relations point to nothing`)
}
