/** What the sweep remembers from one time to the next, for every worker of the database. */
import { ValidationError, type Payload, type Where } from 'payload'

import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { systemNow } from '#platform/clock.ts'

type Mark = { id: string; key: string; at: string; owner?: string | null }

const LEASE = 'lease'
const RAN = 'ran'
const LEASE_IN_MILLISECONDS = 2 * 60 * 1000

const markOf = (payload: Payload, key: string): Promise<Mark | null> =>
  payload.db.findOne<Mark>({ collection: 'sweep-marks', where: { key: { equals: key } } })

/** Two at once: the second breaks the unique index, and learns that it was not the first. */
const createMark = async (payload: Payload, data: Omit<Mark, 'id'>): Promise<boolean> => {
  try {
    await payload.db.create({ collection: 'sweep-marks', data })
    return true
  } catch (error) {
    if (error instanceof ValidationError) return false
    throw error
  }
}

const changeMark = (payload: Payload, where: Where, data: Partial<Mark>) =>
  atomicUpdate(payload, { collection: 'sweep-marks', where, data })

/** Machines share their own clock: the one of the demonstration may start again earlier. */
const leaseEnd = (): string => new Date(systemNow().getTime() + LEASE_IN_MILLISECONDS).toISOString()

/**
 * Takes the sweep, or keeps it, for a while: only one worker has it.
 * @returns whether `owner` has it
 */
export const holdSweep = async (payload: Payload, owner: string): Promise<boolean> => {
  const mark = await markOf(payload, LEASE)
  const mine = { at: leaseEnd(), owner }
  if (!mark) return createMark(payload, { key: LEASE, ...mine })
  if (mark.owner !== owner && new Date(mark.at) > systemNow()) return false
  const where: Where = { and: [{ id: { equals: mark.id } }, { at: { equals: mark.at } }] }
  return (await changeMark(payload, where, mine)) !== null
}

/** Leaves the sweep to whoever comes next. */
export const releaseSweep = async (payload: Payload, owner: string): Promise<void> => {
  const where: Where = { and: [{ key: { equals: LEASE } }, { owner: { equals: owner } }] }
  await changeMark(payload, where, { at: new Date(0).toISOString() })
}

/** When the sweep last went to its end, by whichever worker; null when it never did. */
export const sweepRanAt = async (payload: Payload): Promise<string | null> =>
  (await markOf(payload, RAN))?.at ?? null

/** Remembers that something was gone through, and when. */
export const setMark = async (payload: Payload, key: string, at: Date): Promise<void> => {
  const set = { at: at.toISOString() }
  if (await changeMark(payload, { key: { equals: key } }, set)) return
  await createMark(payload, { key, ...set })
}

export const sweepRan = (payload: Payload, at: Date): Promise<void> => setMark(payload, RAN, at)

/** Whether something was gone through already. */
export const isMarked = async (payload: Payload, key: string): Promise<boolean> =>
  (await markOf(payload, key)) !== null
