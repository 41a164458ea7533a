import type { Payload } from 'payload'

import { CHORES } from '#outbox/chores.ts'
import type { DatabaseFault } from '#platform/database/failure.ts'
import { databaseStanding } from '#platform/database/standing.ts'
import { environment } from '#platform/env.ts'
import { ping } from '#platform/health.ts'
import { storageStanding, type StorageStanding } from '#platform/files/standing.ts'
import { log } from '#platform/log.ts'
import { lastRuns } from '#platform/run-marks.ts'
import { sweepRanAt } from '#sweep/marks.ts'

import packageJson from '../../package.json' with { type: 'json' }

export type Health = {
  version: string
  database: {
    kind: 'sqlite' | 'mongodb'
    /** Null when it does not answer. */
    latencyMs: number | null
    /** Why it did not write what it was last asked; null when it did. */
    fault: DatabaseFault | null
  }
  storage: StorageStanding
}

const latencyOf = async (payload: Payload): Promise<number | null> => {
  try {
    return (await ping(payload)).latencyMs
  } catch (error) {
    log.error('health.database', error)
    return null
  }
}

/** How the platform is, as its operator asks first. */
export const readHealth = async (payload: Payload): Promise<Health> => ({
  version: packageJson.version,
  database: {
    kind: environment().database.kind,
    latencyMs: await latencyOf(payload),
    fault: databaseStanding().fault,
  },
  storage: await storageStanding(),
})

export type JobRun = { name: 'digest' | 'sweep'; at: Date | null }

/** When each thing done by the clock last ran, in whichever process. */
export const readJobRuns = async (payload: Payload): Promise<readonly JobRun[]> => {
  const swept = await sweepRanAt(payload)
  const chores = await lastRuns(
    payload,
    CHORES.map(({ name }) => name),
  )
  return [...chores, { name: 'sweep', at: swept === null ? null : new Date(swept) }]
}
