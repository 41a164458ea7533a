import type { Payload } from 'payload'

import { clock } from '#platform/clock.ts'
import { workerRan } from '#platform/health.ts'
import { log } from '#platform/log.ts'

import { handlers } from './handlers.ts'
import { drainOutbox } from './worker.ts'

const PAUSE_IN_MILLISECONDS = 1000

const running = Symbol.for('guichet.worker')
type Holder = { [running]?: true }

/** Looks at the outbox every second, one look at a time; a look that fails is logged and tried again. */
export const startWorker = (payload: Payload): void => {
  // The program is loaded twice by the development server: the worker must not be.
  const holder = globalThis as Holder
  if (holder[running]) return
  holder[running] = true
  const look = async (): Promise<void> => {
    try {
      await drainOutbox(payload, handlers, clock)
      workerRan(clock.now())
    } catch (error) {
      log.error('outbox.look', error)
    }
    setTimeout(() => void look(), PAUSE_IN_MILLISECONDS).unref()
  }
  void look()
}
