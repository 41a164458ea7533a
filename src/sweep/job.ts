/** What the jobs of the sweep share: how rows are found in bounded batches, and how one that refuses is told. */
import type { CollectionSlug, Payload, Where } from 'payload'

import { Refused } from '#platform/errors.ts'
import { log } from '#platform/log.ts'

export type Sweep = {
  payload: Payload
  now: Date
  /** Asked between batches: the worker is told to stop, or lost the sweep. */
  goesOn: () => Promise<boolean>
}

/** @returns whether rows that are due were left for the next time */
export type Job = (sweep: Sweep) => Promise<boolean>

const BATCH = 100
/** Far above what falls due between two sweeps: what is more waits for the next one. */
const MOST_BATCHES = 10

/** What was already logged by this process, so that a row that refuses is told once. */
const told = new Set<string>()
const MOST_TOLD = 10_000

const tellOnce = (key: string, code: string, tell: () => void): void => {
  const once = `${key} ${code}`
  if (told.has(once)) return
  if (told.size >= MOST_TOLD) told.clear()
  told.add(once)
  tell()
}

/** Somebody was faster: there is nothing to do any more, and nothing to tell. */
const OVERTAKEN = ['refus.conflit', 'refus.transition']

/**
 * Does one thing to one row. A row that refuses, or fails, is logged and does not stop the others.
 * @param key names the row and the event in the log
 * @returns whether it was done
 */
export const attempt = async (key: string, act: () => Promise<unknown>): Promise<boolean> => {
  try {
    await act()
    return true
  } catch (error) {
    if (error instanceof Refused) {
      const { code } = error
      if (!OVERTAKEN.includes(code))
        tellOnce(key, code, () => log.warn('sweep.refused', { key, code }))
      return false
    }
    tellOnce(key, String(error), () => log.error('sweep.failed', error, { key }))
    return false
  }
}

type Row = { id: string }
export type List = { collection: CollectionSlug; where: Where; sort: string }

const find = async <Found extends Row>(
  payload: Payload,
  { collection, where, sort }: List,
): Promise<Found[]> => {
  const { docs } = await payload.db.find<Found>({
    collection,
    where,
    sort: [sort],
    limit: BATCH,
    pagination: false,
  })
  return docs
}

/**
 * Goes through rows that leave the list once acted upon, a batch at a time; those that refused are set
 * aside.
 * @returns whether some were left
 */
export const drain = async <Found extends Row>(
  { payload, goesOn }: Sweep,
  list: List,
  act: (row: Found) => Promise<boolean>,
): Promise<boolean> => {
  const aside: string[] = []
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const where: Where =
      aside.length === 0 ? list.where : { and: [list.where, { id: { not_in: aside } }] }
    const rows = await find<Found>(payload, { ...list, where })
    for (const row of rows) if (!(await act(row))) aside.push(row.id)
    if (rows.length < BATCH) return false
    if (!(await goesOn())) return true
  }
  return true
}

/**
 * Goes through every row of a list, a batch at a time, in the order of a column that is unique.
 * @returns whether it was stopped before the end
 */
export const walk = async <Found extends Row & Record<string, unknown>>(
  { payload, goesOn }: Pick<Sweep, 'payload' | 'goesOn'>,
  list: List,
  look: (rows: readonly Found[]) => Promise<void>,
): Promise<boolean> => {
  let last: unknown
  for (;;) {
    const where: Where =
      last === undefined
        ? list.where
        : { and: [list.where, { [list.sort]: { greater_than: last } }] }
    const rows = await find<Found>(payload, { ...list, where })
    if (rows.length > 0) await look(rows)
    if (rows.length < BATCH) return false
    last = rows.at(-1)?.[list.sort]
    if (!(await goesOn())) return true
  }
}
