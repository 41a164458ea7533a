import { z } from 'zod'
import { normalise } from '#platform/text.ts'
import type { FieldOf, Option } from '../definition.ts'
import { NARROW_SPACE } from '../numbers.ts'
import { type Kind, defineKind, ownColumn, textShape } from './kind.ts'
import { readList } from './list.ts'
import { type Parsed, accept, refuse } from './refusal.ts'
import { parseLine } from './typed-text.ts'

/** By its key, or by its label as a spreadsheet would give it. */
function findOption(options: readonly Option[], written: string): Option | undefined {
  const words = normalise(written)
  return (
    options.find(({ key }) => key === written) ??
    options.find(({ label }) => label === written) ??
    options.find(({ label }) => normalise(label) === words)
  )
}

function labelOf(options: readonly Option[], key: string): string {
  return options.find((option) => option.key === key)?.label ?? key
}

export const choice: Kind<FieldOf<'choice'>, string> = defineKind({
  shape: textShape,
  parse: (raw, field) =>
    parseLine(raw, (line) => {
      const option = findOption(field.options, line)
      return option ? accept(option.key) : refuse('choice.unknown', { typed: line })
    }),
  format: (value, field) => labelOf(field.options, value),
  input: (value) => value,
  columns: (field) => ownColumn(field, 'text'),
  cells: (value, field) => [value === undefined ? null : labelOf(field.options, value)],
  expression: () => 'string',
})

function readChoices(items: readonly string[], field: FieldOf<'choices'>): Parsed<string[]> {
  const keys = new Set<string>()
  for (const item of items) {
    const option = findOption(field.options, item)
    if (!option) return refuse('choice.unknown', { typed: item })
    keys.add(option.key)
  }
  const { min = 1, max = Infinity } = field
  if (keys.size === 0) return accept<string[]>(undefined)
  if (keys.size < min) return refuse('choices.tooFew', { min: String(min) })
  if (keys.size > max) return refuse('choices.tooMany', { max: String(max) })
  // One spelling for one set: two people who tick the same boxes gave the same answer.
  return accept(field.options.flatMap(({ key }) => (keys.has(key) ? [key] : [])))
}

const SEPARATOR = `${NARROW_SPACE}; `

export const choices: Kind<FieldOf<'choices'>, string[], string[]> = defineKind({
  shape: () => z.array(textShape(), { error: 'value.type' }),
  parse: (raw, field) => {
    const whole = typeof raw === 'string' ? findOption(field.options, raw) : undefined
    const items = whole ? accept([whole.key]) : readList(raw, /[;\n]/)
    return items.ok ? readChoices(items.value ?? [], field) : items
  },
  format: (value, field) => value.map((key) => labelOf(field.options, key)).join(SEPARATOR),
  input: (value) => [...value],
  columns: (field) => ownColumn(field, 'text'),
  cells: (value, field) => [
    value ? value.map((key) => labelOf(field.options, key)).join(SEPARATOR) : null,
  ],
  expression: () => 'list<string>',
})
