import type { Payload } from 'payload'

import { migrations } from '../../migrations/index.ts'

type WithMigrations = { migrate: (options: { migrations: typeof migrations }) => Promise<void> }

/** Brings SQLite's tables to the present version, with no question asked; MongoDB has no tables. */
export const migrateDatabase = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'sqlite') return
  await (payload.db as unknown as WithMigrations).migrate({ migrations })
}
