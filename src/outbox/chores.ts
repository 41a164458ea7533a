/** What the worker does by the clock, beside the outbox. Each bears being run again, by several workers. */
import type { Payload } from 'payload'

import { sendDigests } from '#mail/digest.ts'
import { markRun } from '#platform/run-marks.ts'
import { log } from '#platform/log.ts'

type Chore = {
  /** Under this name its last run is told to the administrator. */
  name: 'digest'
  everyMilliseconds: number
  /** @returns how much it did */
  run: (payload: Payload, now: Date) => Promise<number>
}

const MINUTE = 60_000

export const CHORES: readonly Chore[] = [
  { name: 'digest', everyMilliseconds: MINUTE, run: sendDigests },
]

const runOne = async (payload: Payload, { name, run }: Chore, now: Date): Promise<void> => {
  try {
    const did = await run(payload, now)
    await markRun(payload, name, now)
    if (did > 0) log.info(`chore.${name}`, { did })
  } catch (error) {
    log.error(`chore.${name}`, error)
  }
}

/** Runs what is due now; one that fails is logged, keeps no other from running, and is due again. */
export const makeChores = (
  chores: readonly Chore[] = CHORES,
): ((payload: Payload, now: Date) => Promise<void>) => {
  const next = new Map<string, number>()
  return async (payload, now) => {
    for (const chore of chores) {
      if (now.getTime() < (next.get(chore.name) ?? 0)) continue
      next.set(chore.name, now.getTime() + chore.everyMilliseconds)
      await runOne(payload, chore, now)
    }
  }
}
