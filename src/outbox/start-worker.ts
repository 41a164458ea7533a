import { setTimeout as wait } from 'node:timers/promises'

import type { Payload } from 'payload'

import { clock } from '#platform/clock.ts'
import { workerRan } from '#platform/health.ts'
import { log } from '#platform/log.ts'
import { makeRhythm } from '#sweep/rhythm.ts'

import { makeChores } from './chores.ts'
import { handlers } from './handlers.ts'
import { drainOutbox } from './worker.ts'

const PAUSE_IN_MILLISECONDS = 1000

/** @returns once the row in hand is finished; none is taken after it */
type StopWorker = () => Promise<void>

const running = Symbol.for('guichet.worker')
type Holder = { [running]?: StopWorker }

const pause = (signal: AbortSignal): Promise<void> =>
  wait(PAUSE_IN_MILLISECONDS, undefined, { signal }).catch(() => undefined)

const work = async (payload: Payload, signal: AbortSignal): Promise<void> => {
  const doChores = makeChores()
  const sweepInTime = makeRhythm(payload, clock, signal)
  while (!signal.aborted) {
    try {
      await sweepInTime()
      await drainOutbox(payload, handlers, clock, signal)
      await doChores(payload, clock.now())
      workerRan(clock.now())
    } catch (error) {
      log.error('outbox.look', error)
    }
    await pause(signal)
  }
}

const begin = (payload: Payload): StopWorker => {
  const stopping = new AbortController()
  const ended = work(payload, stopping.signal)
  return () => {
    stopping.abort()
    return ended
  }
}

/**
 * Looks at the outbox every second, one look at a time, and sweeps what fell due now and then; a look that
 * fails is logged and tried again.
 * @returns how to stop it
 */
export const startWorker = (payload: Payload): StopWorker => {
  // The program is loaded twice by the development server: the worker must not be.
  const holder = globalThis as Holder
  return (holder[running] ??= begin(payload))
}
