/**
 * What the framework and libraries print by themselves goes into our log: printed as it is, an error shows the
 * values of the statement that failed.
 */
import { log } from './log.ts'

const COLOURS = /\u001B\[[\d;]*m/g
const LONGEST = 300

const wordsOf = (printed: readonly unknown[]): string =>
  printed
    .filter((part) => typeof part === 'string')
    .join(' ')
    .replace(COLOURS, '')
    .slice(0, LONGEST)

/** A fault while a page was drawn is logged with its request (src/instrumentation.ts). */
const isTold = (error: Error): boolean => 'digest' in error

const tell = (...printed: readonly unknown[]): void => {
  const error = printed.find((part) => part instanceof Error)
  if (error && isTold(error)) return
  log.error('printed', error ?? wordsOf(printed))
}

/** To be called once, before the server listens. */
export const recordPrintedFaults = (): void => {
  console.error = tell
  console.warn = (...printed: readonly unknown[]) =>
    log.warn('printed', { message: wordsOf(printed) })
}
