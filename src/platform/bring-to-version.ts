import type { Payload } from 'payload'

import { completeEmployers } from '#accounts/employer.ts'
import { completeColumns } from '#filing/complete-columns.ts'

import { migrateDatabase } from './database/migrate.ts'

/** What an earlier version wrote, on either database, as the present one reads it. */
export const bringToVersion = async (payload: Payload): Promise<void> => {
  await migrateDatabase(payload)
  await completeColumns(payload)
  await completeEmployers(payload)
}
