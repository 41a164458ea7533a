import { monitorEventLoopDelay } from 'node:perf_hooks'

import type { Payload } from 'payload'

import { lastRuns } from '../run-marks.ts'
import { databaseStanding } from '../database/standing.ts'
import { storageStanding } from '../files/standing.ts'
import { ping } from '../health.ts'
import { log } from '../log.ts'
import { outboxStanding } from '#outbox/standing.ts'

import type { Metric } from './exposition.ts'

const gauge = (name: string, help: string, value: number | null): Metric => ({
  name: `guichet_${name}`,
  help,
  type: 'gauge',
  samples: value === null ? [] : [{ value }],
})

const loop = monitorEventLoopDelay({ resolution: 20 })
loop.enable()

const processMetrics = (): Metric[] => {
  const longest = Number.isFinite(loop.max) ? loop.max / 1e9 : 0
  loop.reset()
  return [
    gauge('memory_resident_bytes', 'Memory of this process.', process.memoryUsage.rss()),
    gauge('uptime_seconds', 'Age of this process.', Math.round(process.uptime())),
    gauge('event_loop_longest_seconds', 'Longest stop since the last reading.', longest),
  ]
}

const secondsSince = (at: string | Date | null, now: Date): number | null =>
  at === null ? null : Math.max(0, (now.getTime() - new Date(at).getTime()) / 1000)

const databaseMetrics = async (payload: Payload, now: Date): Promise<Metric[]> => {
  const { latencyMs, sweep } = await ping(payload)
  const [digest] = await lastRuns(payload, ['digest'])
  const outbox = await outboxStanding(payload, now)
  return [
    gauge('database_latency_seconds', 'Time of one small reading.', latencyMs / 1000),
    gauge(
      'sweep_lag_seconds',
      'Time since what falls due was last looked for.',
      secondsSince(sweep.lastRunAt, now),
    ),
    gauge(
      'digest_lag_seconds',
      'Time since daily mails were last looked for.',
      secondsSince(digest?.at ?? null, now),
    ),
    {
      name: 'guichet_outbox_rows',
      help: 'Mails and documents: pending, of which failing were tried already, and given up.',
      type: 'gauge',
      samples: (['pending', 'failing', 'givenUp'] as const).map((state) => ({
        labels: { state },
        value: outbox[state],
      })),
    },
    gauge('outbox_oldest_seconds', 'Age of the oldest pending row.', outbox.oldestSeconds),
  ]
}

/** What is true of the platform at this instant; what cannot be read is said by `guichet_up` alone. */
export const readingMetrics = async (payload: Payload, now: Date): Promise<Metric[]> => {
  const { fault } = await storageStanding()
  const storage = gauge('storage_up', '1 when the storage of files answers.', fault ? 0 : 1)
  const writes = databaseStanding().fault ? 0 : 1
  const database = gauge(
    'database_writes_up',
    '1 when the database wrote what it was asked.',
    writes,
  )
  const own = [...processMetrics(), storage, database]
  try {
    const read = await databaseMetrics(payload, now)
    return [gauge('up', '1 when the database answers.', 1), ...read, ...own]
  } catch (error) {
    log.error('metrics.database', error)
    return [gauge('up', '1 when the database answers.', 0), ...own]
  }
}
