/** How far the story is planted: one that was cut goes on where it was. */
import type { Payload } from 'payload'

import { atomicUpdate } from '#platform/database/atomic-update.ts'

const PREFIX = 'demonstration:'
const ORIGIN = `${PREFIX}origin`
const MOST = 1000

export type Progress = {
  /** Instant from which the story is told: that of its first planting, whenever it ends. */
  origin: Date
  /** Whether an earlier planting began it. */
  begun: boolean
  /** Number of steps that are done, by story. */
  steps: Map<string, number>
}

const write = async (payload: Payload, series: string, last: number): Promise<void> => {
  const where = { series: { equals: series } }
  if (await atomicUpdate(payload, { collection: 'counters', where, data: { last } })) return
  await payload.db.create({ collection: 'counters', data: { series, last } })
}

export const readProgress = async (payload: Payload, now: Date): Promise<Progress> => {
  const { docs } = await payload.db.find<{ series: string; last: number }>({
    collection: 'counters',
    where: { series: { like: PREFIX } },
    limit: MOST,
    pagination: false,
  })
  const steps = new Map(docs.map(({ series, last }) => [series.slice(PREFIX.length), last]))
  const origin = docs.find(({ series }) => series === ORIGIN)
  return {
    origin: origin ? new Date(origin.last) : now,
    begun: origin !== undefined,
    steps,
  }
}

/** From now on the story is told from this instant. */
export const beginStory = (payload: Payload, origin: Date): Promise<void> =>
  write(payload, ORIGIN, origin.getTime())

export const stepsDone = async (
  payload: Payload,
  { steps }: Progress,
  story: string,
  done: number,
): Promise<void> => {
  await write(payload, `${PREFIX}${story}`, done)
  steps.set(story, done)
}
