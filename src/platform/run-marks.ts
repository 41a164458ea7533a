/** When each thing that the platform does by the clock last ran, for those who operate it. */
import type { Payload } from 'payload'

import { atomicUpdate } from './database/atomic-update.ts'

const keyOf = (name: string): string => `run:${name}`

/** Says that something ran. Two workers that say it at once say the same. */
export const markRun = async (payload: Payload, name: string, now: Date): Promise<void> => {
  const key = keyOf(name)
  const at = now.toISOString()
  const marked = await atomicUpdate(payload, {
    collection: 'sweep-marks',
    where: { key: { equals: key } },
    data: { at },
  })
  if (marked) return
  await payload.db.create({ collection: 'sweep-marks', data: { key, at } }).catch((error) => {
    // Another worker created it in between: its instant is as good.
    if (!(error instanceof Error) || error.name !== 'ValidationError') throw error
  })
}

/** The last run of each of these, in their order; null for what never ran. */
export const lastRuns = async <Name extends string>(
  payload: Payload,
  names: readonly Name[],
): Promise<readonly { name: Name; at: Date | null }[]> => {
  const { docs } = await payload.db.find<{ key: string; at: string }>({
    collection: 'sweep-marks',
    where: { key: { in: names.map(keyOf) } },
    limit: names.length,
    pagination: false,
  })
  const at = new Map(docs.map((row) => [row.key, new Date(row.at)]))
  return names.map((name) => ({ name, at: at.get(keyOf(name)) ?? null }))
}
