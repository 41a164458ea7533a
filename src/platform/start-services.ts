import type { Payload } from 'payload'

import { startWorker } from '#outbox/start-worker.ts'

import { bringToVersion } from './bring-to-version.ts'
import { endInOrder } from './end-in-order.ts'
import { environment, prepareDataDirectory } from './env.ts'
import { recordServers, stopListening } from './http/listening.ts'
import { recordExchanges } from './http/page-status.ts'
import { recordPeerAddresses } from './http/peer-address.ts'
import { recordReadableAddresses } from './http/readable-address.ts'
import { log } from './log.ts'
import { recordRequests } from './metrics/requests.ts'
import { guichet } from './payload.ts'
import { recordPrintedFaults } from './printed-faults.ts'

/** The database brought to its version. */
const openDatabase = async (): Promise<Payload> => {
  prepareDataDirectory(environment())
  const payload = await guichet()
  await bringToVersion(payload)
  return payload
}

/** What stands behind the pages: the database, and the worker unless it has a process of its own. */
export const startServices = async (): Promise<void> => {
  if (!environment().development) recordPrintedFaults()
  recordReadableAddresses()
  recordPeerAddresses()
  recordExchanges()
  recordServers()
  recordRequests()
  const payload = await openDatabase()
  const { database, separateWorker = false } = environment()
  endInOrder([stopListening, ...(separateWorker ? [] : [startWorker(payload)])])
  log.info('server.started', { database: database.kind, separateWorker })
}

/** The worker alone, in a process of its own. */
export const startWorkerAlone = async (): Promise<void> => {
  endInOrder([startWorker(await openDatabase())])
  log.info('worker.started')
}
