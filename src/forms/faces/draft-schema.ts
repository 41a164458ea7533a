import { z } from 'zod'
import type { Answer, Answers } from '../answers.ts'
import { type Budget, fixedLines, isFixedId, namedColumns } from '../budget/lines.ts'
import type { CompiledForm } from '../compile/form.ts'
import { definitionLimits } from '../compile/limits.ts'
import type { Field, FieldKey } from '../definition.ts'
import type { ExpressionType } from '../kinds/kind.ts'
import { hasValueKind, kindOf, type ValueField } from '../kinds/registry.ts'
import { longestTyped } from '../typed.ts'
import { rowIdSchema } from './row-id.ts'

const text = z.string().max(definitionLimits.characters)
const typed = z.strictObject({ typed: z.string().max(longestTyped) })

/** The shape of a stored value by its type; whether it is right is said by `evaluate`. */
const shapes: Readonly<Record<ExpressionType, z.ZodType<Answer>>> = {
  string: text,
  int: z.int(),
  decimal: z.int(),
  cents: z.int(),
  etp: z.int(),
  percentage: z.int(),
  bool: z.boolean(),
  date: z.string().max(10),
  'list<string>': z.array(text).max(5000),
  bank: z.strictObject({ iban: text, bic: text }),
  address: z.strictObject({
    lines: z.array(text).max(10),
    postalCode: text,
    commune: text,
    communeName: text,
  }),
}

/**
 * The tolerant schema of what is stored while drafting: known keys, and for each either a value of its
 * shape or what was typed. Tombstones and hidden answers are welcome; sizes are bounded.
 */
export function draftSchema(form: CompiledForm): z.ZodType<Answers> {
  const shape: Record<FieldKey, z.ZodType<Answer | undefined>> = {}
  for (const { key, field } of form.fields.values()) {
    const schema = storedSchema(field)
    if (schema) shape[key] = schema.optional()
  }
  return z.strictObject(shape) as z.ZodType<Answers>
}

function storedSchema(field: Field): z.ZodType<Answer> | undefined {
  if (hasValueKind(field)) return valueSchema(field)
  switch (field.kind) {
    case 'table':
    case 'posts':
      return rowsSchema(rowIdSchema, cellsSchema(field.columns), field.maxRows)
    case 'budget':
      return budgetSchema(field)
    default:
      return undefined
  }
}

const valueSchema = (field: ValueField): z.ZodType<Answer> =>
  z.union([shapes[kindOf(field).expression(field)], typed])

const cellsSchema = (columns: readonly ValueField[]): z.ZodType =>
  z.strictObject(
    Object.fromEntries(columns.map((column) => [column.key, valueSchema(column).optional()])),
  )

/** Tombstones stay as long as the draft: they count for as much again as the rows allowed. */
const tombstones = 2000

function rowsSchema(id: z.ZodType<string>, cells: z.ZodType, most: number): z.ZodType<Answer> {
  const row = z.strictObject({
    order: z.number().finite(),
    deleted: z.literal(true).optional(),
    cells,
  })
  const rows = z.record(id, row).refine((all) => Object.keys(all).length <= most + tombstones)
  return rows as unknown as z.ZodType<Answer>
}

function budgetSchema(budget: Budget): z.ZodType<Answer> {
  const lines = fixedLines(budget)
  const ids = new Set(lines.map(({ id }) => id))
  const id = rowIdSchema.refine((own) => ids.has(own) || !isFixedId(own))
  return rowsSchema(id, cellsSchema(namedColumns(budget)), lines.length + budget.maxNamedRows)
}
