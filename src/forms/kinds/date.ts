import { formatDate, readDate } from '../dates.ts'
import type { FieldOf } from '../definition.ts'
import { type Kind, defineKind, ownColumn, textShape } from './kind.ts'
import { type Parsed, refuse } from './refusal.ts'
import { parseLine } from './typed-text.ts'

function readWithinBounds(line: string, field: FieldOf<'date'>): Parsed<string> {
  const read = readDate(line)
  if (!read.ok || read.value === undefined) return read
  const { min, max } = field
  if (min !== undefined && read.value < min)
    return refuse('date.tooEarly', { min: formatDate(min) })
  if (max !== undefined && read.value > max) return refuse('date.tooLate', { max: formatDate(max) })
  return read
}

/** Local date; the box takes `YYYY-MM-DD`, which both native date boxes and `parse` read. */
export const date: Kind<FieldOf<'date'>, string> = defineKind({
  shape: textShape,
  parse: (raw, field) => parseLine(raw, (line) => readWithinBounds(line, field)),
  format: formatDate,
  input: (value) => value,
  columns: (field) => ownColumn(field, 'date'),
  cells: (value) => [value ?? null],
  expression: () => 'date',
})
