/** Sweeps as tests make them: with its lease, or without one, to prove that nothing rests on it. */
import { drainOutbox } from '#outbox/worker.ts'
import { handlers } from '#outbox/handlers.ts'
import { runJobs, sweep } from '#sweep/sweep.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import type { Journal, Outbox } from '../../src/payload-types.ts'

export const sweepOnce = ({ payload, clock }: Guichet): Promise<boolean> => sweep(payload, clock)

/** Two sweeps meet on every row. */
export const sweepTwiceAtOnce = async ({ payload, clock }: Guichet): Promise<void> => {
  const now = clock.now()
  const goesOn = async () => true
  await Promise.all([runJobs({ payload, now, goesOn }), runJobs({ payload, now, goesOn })])
}

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
