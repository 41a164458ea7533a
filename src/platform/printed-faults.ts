/**
 * What the framework and libraries print by themselves goes into our log: printed as it is, an error shows the
 * values of the statement that failed.
 */
import { stripVTControlCharacters } from 'node:util'

import { faultWords } from './fault-words.ts'
import { log } from './log.ts'

const LONGEST = 300

const wordsOf = (printed: readonly unknown[]): string =>
  stripVTControlCharacters(printed.filter((part) => typeof part === 'string').join(' ')).slice(
    0,
    LONGEST,
  )

/** A fault while a page was drawn is logged with its request (src/instrumentation.ts). */
const isTold = (error: Error): boolean => 'digest' in error

const errorIn = (printed: readonly unknown[]): Error | undefined =>
  printed.find((part) => part instanceof Error)

const tell = (...printed: readonly unknown[]): void => {
  const error = errorIn(printed)
  if (error && isTold(error)) return
  log.error('printed', error ?? wordsOf(printed))
}

/** To be called once, before the server listens. */
export const recordPrintedFaults = (): void => {
  Object.assign(globalThis.console, {
    error: tell,
    warn: (...printed: readonly unknown[]) => {
      const error = errorIn(printed)
      log.warn('printed', { message: error ? faultWords(error) : wordsOf(printed) })
    },
  })
}
