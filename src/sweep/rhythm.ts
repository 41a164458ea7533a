import type { Payload } from 'payload'

import type { Clock } from '#platform/clock.ts'
import { log } from '#platform/log.ts'

import { sweep } from './sweep.ts'

const PAUSE_IN_MILLISECONDS = 30_000

/**
 * A sweep that one may ask for at any time, and that is done at its own pace: at once when something due
 * was left, else after a pause. One that fails is logged, and is tried again after the pause.
 */
export const makeRhythm = (
  payload: Payload,
  clock: Clock,
  signal: AbortSignal,
): (() => Promise<void>) => {
  let next = 0
  return async () => {
    if (performance.now() < next) return
    next = performance.now() + PAUSE_IN_MILLISECONDS
    try {
      if (await sweep(payload, clock, signal)) next = 0
    } catch (error) {
      log.error('sweep', error)
    }
  }
}
