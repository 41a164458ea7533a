import type { Payload } from 'payload'

import { migrations } from '../../migrations/index.ts'

/** What this file uses of Payload's SQLite adapter. */
type SqliteDatabase = {
  migrate: (options: { migrations: typeof migrations }) => Promise<void>
  client: { execute: (statement: string) => Promise<{ rows: unknown[] }> }
}

/**
 * Brings SQLite's tables to the present version, with no question asked; MongoDB has no tables.
 *
 * SQLite changes a column by making the table anew and dropping the old one. With foreign keys watched,
 * that refuses or empties the rows that point to it, and the switch does nothing inside a transaction:
 * it is turned off here, on the connection that the transaction of the migration takes and that is not
 * used again, and what relations point to is checked at the end.
 * @throws Error when a migration left a relation to nothing
 */
export const migrateDatabase = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'sqlite') return
  const database = payload.db as unknown as SqliteDatabase
  for (const migration of migrations) {
    await database.client.execute('PRAGMA foreign_keys = OFF')
    await database.migrate({ migrations: [migration] })
  }
  await database.client.execute('PRAGMA foreign_keys = ON')
  const { rows } = await database.client.execute('PRAGMA foreign_key_check')
  if (rows.length > 0)
    throw new Error(`${rows.length} relations point to nothing since the last migration`)
}
