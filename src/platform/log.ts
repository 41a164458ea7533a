/**
 * Structured log: one JSON object a line. Fields are named by the caller; answers, passwords, tokens
 * and cookies never enter, whatever the caller gives.
 */
import { systemNow } from './clock.ts'
import { faultWords } from './fault-words.ts'

export type LogLevel = 'info' | 'warn' | 'error'
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>

const FORBIDDEN = /password|secret|token|cookie|answer|authorization/i

type Sink = (line: string) => void
let sink: Sink = (line) => process.stdout.write(`${line}\n`)

/** Sends lines elsewhere; tests read them there. */
export const logTo = (other: Sink): void => {
  sink = other
}

const write = (level: LogLevel, event: string, fields: LogFields): void => {
  const kept = Object.entries(fields).filter(([name]) => !FORBIDDEN.test(name))
  sink(JSON.stringify({ at: systemNow().toISOString(), level, event, ...Object.fromEntries(kept) }))
}

export const log = {
  info: (event: string, fields: LogFields = {}) => write('info', event, fields),
  warn: (event: string, fields: LogFields = {}) => write('warn', event, fields),
  error: (event: string, error: unknown, fields: LogFields = {}) =>
    write('error', event, {
      ...fields,
      error: faultWords(error),
    }),
}
