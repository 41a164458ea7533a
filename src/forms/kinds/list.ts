import { type Parsed, accept, refuse } from './refusal.ts'
import { readLine, readText } from './typed-text.ts'

/** More items than the communes of any région. */
const MOST_ITEMS = 5000

/**
 * Reads several values: the array that boxes to tick give, or one text cut at `separator`. Empty items
 * are left out.
 */
export function readList(raw: unknown, separator: RegExp): Parsed<string[]> {
  if (Array.isArray(raw)) return readItems(raw)
  const text = readText(raw)
  if (!text.ok) return text
  return text.value === undefined ? accept<string[]>([]) : readItems(text.value.split(separator))
}

function readItems(raw: readonly unknown[]): Parsed<string[]> {
  if (raw.length > MOST_ITEMS) return refuse('choices.tooMany', { max: String(MOST_ITEMS) })
  const items: string[] = []
  for (const item of raw) {
    const line = readLine(item)
    if (!line.ok) return line
    if (line.value !== undefined) items.push(line.value)
  }
  return accept(items)
}
