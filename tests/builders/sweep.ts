/** Sweeps as tests make them: with its lease, or without one, to prove that nothing rests on it. */
import { setTimeout as wait } from 'node:timers/promises'

import { drainOutbox } from '#outbox/worker.ts'
import { handlers } from '#outbox/handlers.ts'
import { sweepRanAt } from '#sweep/marks.ts'
import { runJobs, sweep } from '#sweep/sweep.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import { startWorker } from '#tests/setup/worker-process.ts'

import type { Journal, Outbox } from '../../src/payload-types.ts'

export const sweepOnce = ({ payload, clock }: Guichet): Promise<boolean> => sweep(payload, clock)

/** Two sweeps meet on every row. */
export const sweepTwiceAtOnce = async ({ payload, clock }: Guichet): Promise<void> => {
  const now = clock.now()
  const goesOn = async () => true
  await Promise.all([runJobs({ payload, now, goesOn }), runJobs({ payload, now, goesOn })])
}

const LOOKS_AGAIN_AFTER = 20

/** Ends the lease of whoever sweeps: each worker believes that the other one died. */
const endLease = async ({ payload }: Guichet): Promise<void> => {
  const where = { key: { equals: 'lease' } }
  const data = { at: new Date(0).toISOString() }
  await payload.db.updateMany({ collection: 'sweep-marks', where, data })
}

/**
 * Two worker processes sweep the database of MongoDB, and what was due leaves no lease to either.
 * @throws Error with what a worker said, when it ended ill
 */
const sweepInTwoProcesses = async (guichet: Guichet): Promise<void> => {
  const DEMO_NOW = guichet.clock.now().toISOString()
  const before = await sweepRanAt(guichet.payload)
  const workers = [startWorker({ DEMO_NOW }), startWorker({ DEMO_NOW })]
  let running = workers.length
  const ends = workers.map(({ ended }) => ended.finally(() => (running -= 1)))
  while ((await sweepRanAt(guichet.payload)) === before && running > 0) {
    await endLease(guichet)
    await wait(LOOKS_AGAIN_AFTER)
  }
  await Promise.all(workers.map(({ started }) => started))
  for (const { stop } of workers) stop()
  for (const { code, said } of await Promise.all(ends)) if (code !== 0) throw new Error(said)
}

/** The same from two processes where two may write; SQLite has one (docs/adr). */
export const sweepFromTwo = (guichet: Guichet): Promise<void> =>
  process.env.DATABASE === 'mongodb' ? sweepInTwoProcesses(guichet) : sweepTwiceAtOnce(guichet)

/** What a process did to a row, in its order. */
export const eventsOf = async (
  { payload }: Guichet,
  process: string,
  subject: string,
): Promise<string[]> => {
  const { docs } = await payload.db.find<Journal>({
    collection: 'journal',
    where: { and: [{ process: { equals: process } }, { subject: { equals: subject } }] },
    sort: ['sequence'],
    limit: 100,
    pagination: false,
  })
  return docs.map(({ event }) => event)
}

/** Keys of the rows of the outbox that hold these words. */
export const queued = async ({ payload }: Guichet, words: string): Promise<string[]> => {
  const { docs } = await payload.db.find<Outbox>({
    collection: 'outbox',
    where: { key: { contains: words } },
    sort: ['key'],
    limit: 500,
    pagination: false,
  })
  return docs.map(({ key }) => key)
}

export const drain = ({ payload, clock }: Guichet): Promise<number> =>
  drainOutbox(payload, handlers, clock)
