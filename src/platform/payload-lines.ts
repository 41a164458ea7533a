/** What Payload writes in its own log, as lines of ours: one log, one shape, and nothing that somebody typed. */
import { faultWords } from './fault-words.ts'
import { log } from './log.ts'

type Line = { level?: unknown; msg?: unknown; err?: unknown }

const WARNING = 40
const ERROR = 50

const read = (line: string): Line => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : { msg: line }
  } catch {
    return { msg: line }
  }
}

/** An error as Pino writes it: only its kind and its words are taken. */
const errorOf = (err: unknown): Error | undefined => {
  if (typeof err !== 'object' || err === null) return undefined
  const { type, message, query, params } = err as Record<string, unknown>
  const error = new Error(typeof message === 'string' ? message : '')
  error.name = typeof type === 'string' ? type : 'Error'
  return query === undefined ? error : Object.assign(error, { query, params })
}

/** Where Payload's logger writes. */
export const payloadLines = {
  write: (line: string): void => {
    const { level, msg, err } = read(line)
    const error = errorOf(err)
    const words = typeof msg === 'string' && !error ? msg : undefined
    const rank = typeof level === 'number' ? level : ERROR
    if (rank >= ERROR) log.error('payload', error ?? words ?? '')
    else if (rank >= WARNING) log.warn('payload', { message: error ? faultWords(error) : words })
    else log.info('payload', { message: words })
  },
}
