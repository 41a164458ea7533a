import type { FieldOf } from '../definition.ts'
import { type Kind, defineKind, ownColumn, textShape } from './kind.ts'
import { type Parsed, accept, refuse } from './refusal.ts'
import { parseLine, readText } from './typed-text.ts'

/** Most characters when the field says none. */
const DEFAULT_LENGTH = { text: 500, longText: 20_000 }

type TextField = FieldOf<'text'> | FieldOf<'longText'>

function withinLength(text: string, field: TextField): Parsed<string> {
  const max = field.maxLength ?? DEFAULT_LENGTH[field.kind]
  const length = Array.from(text).length
  return length > max
    ? refuse('text.tooLong', { max: String(max), length: String(length) })
    : accept(text)
}

const common = {
  shape: textShape,
  input: (value: string) => value,
  columns: (field: TextField) => ownColumn(field, 'text'),
  cells: (value: string | undefined) => [value ?? null],
  expression: () => 'string' as const,
}

export const text: Kind<FieldOf<'text'>, string> = defineKind({
  ...common,
  parse: (raw: unknown, field: FieldOf<'text'>) =>
    parseLine(raw, (line) => withinLength(line, field)),
  format: (value) => value,
})

/** Keeps its line breaks; shown on one line, they become spaces. */
export const longText: Kind<FieldOf<'longText'>, string> = defineKind({
  ...common,
  parse: (raw: unknown, field: FieldOf<'longText'>) => {
    const read = readText(raw)
    if (!read.ok || read.value === undefined) return read
    return withinLength(read.value, field)
  },
  format: (value) => value.replace(/\n+/g, ' '),
})
