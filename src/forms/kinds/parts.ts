import { type Parsed, inPart } from './refusal.ts'
import { readLine } from './typed-text.ts'

/** The boxes of an answer that has several, whatever was received: nothing is assumed of `raw`. */
export function boxesOf(raw: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : undefined
}

/** One line of one box; a refusal says which box. */
export function readBox(boxes: Readonly<Record<string, unknown>>, part: string): Parsed<string> {
  const line = readLine(boxes[part])
  return line.ok ? line : inPart(part, line)
}

/** Whether nothing at all was given: no answer, an empty text. */
export function isBlank(raw: unknown): boolean {
  return raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '')
}
