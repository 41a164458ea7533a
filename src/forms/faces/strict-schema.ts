import { z } from 'zod'
import { amountColumn, type Budget, fixedLines, isFixedId, namedColumns } from '../budget/lines.ts'
import type { CompiledField, CompiledForm } from '../compile/form.ts'
import type { FieldKey, FieldOf } from '../definition.ts'
import { hasValueKind, kindOf, type ValueField } from '../kinds/registry.ts'
import type { FiledAnswer, FiledAnswers } from './filed.ts'
import { rowIdSchema } from './row-id.ts'

/**
 * The strict schema of what is filed: known keys alone, canonical values alone. A question without any
 * condition that must be answered is required here; those under a condition are judged by `evaluate`,
 * because whether they are due depends on the other answers.
 *
 * Building takes milliseconds: build it once per revision.
 */
export function strictSchema(form: CompiledForm): z.ZodType<FiledAnswers> {
  const shape: Record<FieldKey, z.ZodType<FiledAnswer | undefined>> = {}
  for (const page of form.pages) {
    for (const section of page.sections) {
      const conditional = Boolean(page.visibleIf ?? section.visibleIf)
      for (const compiled of section.fields) {
        const schema = answerSchema(compiled)
        if (schema)
          shape[compiled.key] = conditional || !isDue(compiled) ? schema.optional() : schema
      }
    }
  }
  return z.strictObject(shape) as z.ZodType<FiledAnswers>
}

const isDue = ({
  field,
  visibleIf,
}: {
  field: { required?: boolean }
  visibleIf?: unknown
}): boolean => Boolean(field.required) && visibleIf === undefined

function answerSchema(compiled: CompiledField): z.ZodType<FiledAnswer> | undefined {
  const { field } = compiled
  if (hasValueKind(field)) return valueSchema(field)
  switch (field.kind) {
    case 'computed':
      return computedSchema(field)
    case 'table':
    case 'posts':
      return tableSchema(compiled, field)
    case 'budget':
      return budgetSchema(field)
    default:
      return undefined
  }
}

const valueSchema = (field: ValueField): z.ZodType<Exclude<FiledAnswer, readonly object[]>> =>
  kindOf(field).schema(field)

const computedSchema = ({ as }: FieldOf<'computed'>): z.ZodType<FiledAnswer> =>
  as === 'text' ? z.string() : z.int()

function tableSchema(
  { columns }: CompiledField,
  { minRows = 1, maxRows }: FieldOf<'table'> | FieldOf<'posts'>,
): z.ZodType<FiledAnswer> {
  const shape: Record<string, z.ZodType> = {}
  for (const { key, column, visibleIf } of columns) {
    const schema = valueSchema(column)
    shape[key] = isDue({ field: column, visibleIf }) ? schema : schema.optional()
  }
  const rows = z.array(z.strictObject({ id: rowIdSchema, cells: z.strictObject(shape) }))
  return rows.min(Math.max(minRows, 1)).max(maxRows) as z.ZodType<FiledAnswer>
}

function budgetSchema(budget: Budget): z.ZodType<FiledAnswer> {
  const lines = fixedLines(budget)
  const fixed = z.strictObject({
    id: z.enum(lines.map(({ id }) => id)),
    cells: z.strictObject({ [amountColumn.key]: valueSchema(amountColumn) }),
  })
  const cells = namedColumns(budget).map((column) => {
    const schema = valueSchema(column)
    return [column.key, column.required ? schema : schema.optional()] as const
  })
  const named = z.strictObject({
    id: rowIdSchema.refine((id) => !isFixedId(id)),
    cells: z.strictObject(Object.fromEntries(cells)),
  })
  const rows = z.array(z.union([fixed, named]))
  return rows.min(1).max(lines.length + budget.maxNamedRows) as z.ZodType<FiledAnswer>
}
