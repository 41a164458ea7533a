import type { Typed } from './answers.ts'
import type { Input } from './kinds/kind.ts'
import { kindOf, type ValueField, type ValueOf } from './kinds/registry.ts'
import { isTyped, isUnanswered } from './stored.ts'

/** Longest text kept of what could not be understood; beyond it the save is refused, never cut. */
export const longestTyped = 50_000

const composite = (field: ValueField): boolean => field.kind === 'bank' || field.kind === 'address'

/**
 * What was typed, kept as it is: a text, the items of a list one per line, and for an answer of several
 * boxes (address, bank) the JSON of the boxes. Without what databases cannot hold.
 */
export function typedOf(raw: unknown): Typed {
  return { typed: textOf(raw).replaceAll('\0', '').toWellFormed() }
}

function textOf(raw: unknown): string {
  if (typeof raw === 'string') return raw
  if (isTyped(raw)) return raw.typed
  if (Array.isArray(raw)) return raw.map(textOf).join('\n')
  return JSON.stringify(raw) ?? ''
}

/** What `parse` is to read again of a stored answer. */
export function rawOf(field: ValueField, stored: unknown): unknown {
  if (!isTyped(stored)) return stored
  return composite(field) ? boxesOf(stored.typed) : stored.typed
}

/** What goes back into the boxes of a field: what is stored, or what was typed and not understood. */
export function inputOf(field: ValueField, stored: unknown): Input {
  if (isTyped(stored)) return composite(field) ? boxesOf(stored.typed) : typedInput(field, stored)
  if (isUnanswered(stored)) return composite(field) ? {} : isList(field) ? [] : ''
  return kindOf(field).input(stored as ValueOf<typeof field>, field)
}

function typedInput(field: ValueField, { typed }: Typed): Input {
  return isList(field) ? typed.split('\n') : typed
}

const isList = ({ kind }: ValueField): boolean => kind === 'choices' || kind === 'territories'

function boxesOf(typed: string): Record<string, string> {
  const boxes = readJson(typed)
  if (typeof boxes !== 'object' || boxes === null) return {}
  const entries = Object.entries(boxes)
  return Object.fromEntries(entries.map(([name, value]) => [name, textOf(value)]))
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
