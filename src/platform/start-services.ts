import { completeColumns } from '#filing/complete-columns.ts'
import { startWorker } from '#outbox/start-worker.ts'

import { migrateDatabase } from './database/migrate.ts'
import { environment, prepareDataDirectory } from './env.ts'
import { recordExchanges } from './http/page-status.ts'
import { recordPeerAddresses } from './http/peer-address.ts'
import { log } from './log.ts'
import { guichet } from './payload.ts'

/** Brings the database to its version, then starts the worker in this process. */
export const startServices = async (): Promise<void> => {
  recordPeerAddresses()
  recordExchanges()
  const { database } = environment()
  prepareDataDirectory(environment())
  const payload = await guichet()
  await migrateDatabase(payload)
  await completeColumns(payload)
  startWorker(payload)
  log.info('server.started', { database: database.kind })
}
