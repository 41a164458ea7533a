import { type Kind, defineKind, ownColumn, textShape } from './kind.ts'
import type { Parsed } from './refusal.ts'
import { parseLine } from './typed-text.ts'

/** A kind whose value is one line of text with a form of its own (an address, a number, a code). */
export function lineKind<Field extends { key: string; label: string }>(definition: {
  read: (line: string, field: Field) => Parsed<string>
  /** As it is shown and goes back into the box; the value itself when absent. */
  show?: (value: string) => string
}): Kind<Field, string> {
  const show = definition.show ?? ((value: string) => value)
  return defineKind<Field, string>({
    shape: textShape,
    parse: (raw, field) => parseLine(raw, (line) => definition.read(line, field)),
    format: show,
    input: show,
    columns: (field) => ownColumn(field, 'text'),
    cells: (value) => [value ?? null],
    expression: () => 'string',
  })
}
