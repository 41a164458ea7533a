import { z } from 'zod'
import { sameValue } from '../same-value.ts'
import type { Parsed } from './refusal.ts'

/** A column of an export. Keys of composite answers are `field.part`; a field's key has no dot. */
export type Column = {
  key: string
  label: string
  type: 'text' | 'number' | 'date' | 'boolean'
}
export type Cell = string | number | boolean | null

/** Which type the value has in the expression language. */
export type ExpressionType =
  | 'string'
  | 'int'
  | 'decimal'
  | 'bool'
  | 'list<string>'
  | 'cents'
  | 'etp'
  | 'percentage'
  | 'date'
  | 'bank'
  | 'address'

/** What goes back into the boxes: one text, the options ticked, or one text per part. */
export type Input = string | string[] | Record<string, string>

/**
 * All that a kind knows about one field's value. Canonical values are those of `src/forms/answers.ts`
 * (integers of cents, hundredths of ETP, local dates); `parse` is the only judge of what is canonical.
 */
export type Kind<Field, Value, Box extends Input = string> = {
  /** From what one types, pastes or already stored to the canonical value; never throws. */
  parse: (raw: unknown, field: Field) => Parsed<Value>
  /** Accepts exactly the values that `parse` gives back unchanged; messages are refusal codes. */
  schema: (field: Field) => z.ZodType<Value>
  /** One line of French. */
  format: (value: Value, field: Field) => string
  input: (value: Value, field: Field) => Box
  columns: (field: Field) => readonly Column[]
  /** One cell per column; all null when there is no answer. */
  cells: (value: Value | undefined, field: Field) => readonly Cell[]
  expression: (field: Field) => ExpressionType
}

type Definition<Field, Value, Box extends Input> = Omit<Kind<Field, Value, Box>, 'schema'> & {
  /** The shape alone; whether the value is right is asked of `parse`. */
  shape: (field: Field) => z.ZodType<Value>
}

/** A kind whose strict schema follows from its shape and its `parse`, so that they cannot disagree. */
export function defineKind<Field, Value, Box extends Input = string>(
  definition: Definition<Field, Value, Box>,
): Kind<Field, Value, Box> {
  const { shape, ...kind } = definition
  const schema = (field: Field) =>
    shape(field).superRefine((value, context) => {
      const parsed = kind.parse(value, field)
      if (!parsed.ok) {
        const path = parsed.part === undefined ? [] : [parsed.part]
        context.addIssue({ code: 'custom', message: parsed.code, params: parsed.params, path })
      } else if (!sameValue(parsed.value, value)) {
        const message = parsed.value === undefined ? 'value.empty' : 'value.notCanonical'
        context.addIssue({ code: 'custom', message })
      }
    })
  return { ...kind, schema }
}

/** The text that shapes are made of: a wrong type is refused with its code. */
export function textShape(): z.ZodString {
  return z.string({ error: 'value.type' })
}

/** An integer of the canonical unit. */
export function integerShape(): z.ZodNumber {
  return z.int({ error: 'value.type' })
}

/** The single column of a kind whose cell is its value. */
export function ownColumn(
  field: { key: string; label: string },
  type: Column['type'],
): readonly Column[] {
  return [{ key: field.key, label: field.label, type }]
}
