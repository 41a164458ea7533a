import { type Parsed, accept, refuse } from './refusal.ts'

/** Longest text read at all: beyond it nothing is searched, so that no pattern runs on megabytes. */
const LONGEST = 200_000

const CONTROLS = /[[\p{Cc}\uFEFF\u202A-\u202E\u2066-\u2069]--[\t\n]]/gv
const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/**
 * What was typed or pasted, as text: composed (NFC), ends trimmed, line breaks `\n`, and without the
 * invisible controls that word processors leave behind. Refuses NUL and halves of characters, which
 * databases and PDF cannot hold. An answer kept as typed (`{ typed }`) is read again.
 */
export function readText(raw: unknown): Parsed<string> {
  if (raw === undefined || raw === null) return accept<string>(undefined)
  const text = typedText(raw)
  if (text === undefined) return refuse('value.type')
  if (text.length > LONGEST) return refuse('text.tooLong', { max: String(LONGEST) })
  if (text.includes('\0')) return refuse('text.nul')
  if (!text.isWellFormed()) return refuse('text.surrogate')
  const clean = text.replace(LINE_BREAKS, '\n').replace(CONTROLS, '').normalize('NFC').trim()
  return accept(clean === '' ? undefined : clean)
}

/** The same on one line: breaks and tabulations become spaces. */
export function readLine(raw: unknown): Parsed<string> {
  const text = readText(raw)
  if (!text.ok || text.value === undefined) return text
  return accept(text.value.replace(/[\n\t]+/g, ' '))
}

function typedText(raw: unknown): string | undefined {
  if (typeof raw === 'string') return raw
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'typed')) return undefined
  const { typed } = raw as { typed: unknown }
  return typeof typed === 'string' ? typed : undefined
}

/** Reads one line and, when there is something on it, goes on with it. */
export function parseLine<Value>(
  raw: unknown,
  read: (line: string) => Parsed<Value>,
): Parsed<Value> {
  const line = readLine(raw)
  if (!line.ok) return line
  return line.value === undefined ? accept<Value>(undefined) : read(line.value)
}

/** Full-width digits and signs (Asian keyboards, some PDF) as the ordinary ones. */
export function narrowWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  )
}

/** Without any space, visible or not, nor the points and hyphens with which numbers are grouped. */
export function withoutGrouping(text: string): string {
  return narrowWidth(text).replace(/[\s.\p{Pd}\u200B-\u200D\u2060]/gu, '')
}
