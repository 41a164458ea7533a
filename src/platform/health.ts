import type { Payload } from 'payload'

import packageJson from '../../package.json' with { type: 'json' }
import { environment } from './env.ts'
import { defineEndpoint } from './http/endpoint.ts'
import { databaseStanding } from './database/standing.ts'
import { storageStanding } from './files/standing.ts'
import { log } from './log.ts'
import { clock } from './clock.ts'
import { outboxStanding } from '#outbox/standing.ts'
import { sweepRanAt } from '#sweep/marks.ts'

const DEADLINE_IN_MILLISECONDS = 2000
let lastRunAt: string | null = null

/** The worker says when it last looked at the outbox. */
export const workerRan = (at: Date): void => {
  lastRunAt = at.toISOString()
}

/** Reads something that the answer says anyway: when the sweep last ran, in whichever process. */
export const ping = async (
  payload: Payload,
): Promise<{ latencyMs: number; sweep: { lastRunAt: string | null } }> => {
  const start = performance.now()
  const deadline = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('no answer in time')), DEADLINE_IN_MILLISECONDS).unref(),
  )
  const lastRunAt = await Promise.race([sweepRanAt(payload), deadline])
  const latencyMs = Math.round((performance.now() - start) * 10) / 10
  return { latencyMs, sweep: { lastRunAt } }
}

/** `GET /api/health`: 200 with the latency of the database, 503 when it does not answer. */
export const healthEndpoint = defineEndpoint({
  path: '/health',
  method: 'get',
  handler: async ({ req }) => {
    const { database, separateWorker = false } = environment()
    const { kind } = database
    // A worker in a process of its own does not say here when it ran.
    const worker = separateWorker ? { separate: true } : { lastRunAt }
    const about = { version: packageJson.version, worker }
    try {
      const { latencyMs, sweep } = await ping(req.payload)
      const [storage, outbox] = [
        await storageStanding(),
        await outboxStanding(req.payload, clock.now()),
      ]
      // It still answers, and is not to be taken out of service: what is wrong is said beside.
      return Response.json({
        status: 'ok',
        ...about,
        sweep,
        database: { kind, latencyMs, ...databaseStanding() },
        storage,
        outbox,
      })
    } catch (error) {
      log.error('health.database', error)
      return Response.json(
        { status: 'down', ...about, database: { kind, latencyMs: null } },
        { status: 503 },
      )
    }
  },
})
