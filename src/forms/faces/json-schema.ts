import type { CompiledColumn, CompiledField, CompiledForm } from '../compile/form.ts'
import { type Budget, amountColumn, fixedLines, namedColumns } from '../budget/lines.ts'
import type { Field, FieldOf, ScalarField } from '../definition.ts'
import { type ValueField, hasValueKind } from '../kinds/registry.ts'
import { rowIdPattern } from './row-id.ts'
import { valueJsonSchema, type JsonSchema } from './json-schema-values.ts'

type Conditional = { visibleIf?: { source: string }; requiredIf?: { source: string } }

/**
 * The JSON Schema (2020-12) of what is filed, for those who read dossiers by the API. Conditions, which
 * it cannot express, stand beside as `x-visible-if` and `x-required-if` in the expression language.
 */
export function jsonSchema(form: CompiledForm): JsonSchema {
  const properties: Record<string, JsonSchema> = {}
  const required: string[] = []
  for (const page of form.pages) {
    for (const section of page.sections) {
      const conditional = Boolean(page.visibleIf ?? section.visibleIf)
      for (const compiled of section.fields) {
        const schema = answerJsonSchema(compiled)
        if (!schema) continue
        properties[compiled.key] = {
          ...schema,
          ...annotations(compiled.field, compiled),
          'x-page': page.key,
        }
        if (compiled.field.required && !conditional && !compiled.visibleIf)
          required.push(compiled.key)
      }
    }
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...record(properties, required),
  }
}

function record(properties: Record<string, JsonSchema>, required: readonly string[]): JsonSchema {
  return { type: 'object', additionalProperties: false, properties, required: [...required] }
}

function annotations(
  { label, help, kind }: Field,
  { visibleIf, requiredIf }: Conditional,
): JsonSchema {
  return {
    title: label,
    ...(help !== undefined && { description: help }),
    'x-kind': kind,
    ...(visibleIf && { 'x-visible-if': visibleIf.source }),
    ...(requiredIf && { 'x-required-if': requiredIf.source }),
  }
}

function answerJsonSchema({ field, columns }: CompiledField): JsonSchema | undefined {
  if (hasValueKind(field)) return valueJsonSchema(field)
  switch (field.kind) {
    case 'computed':
      return computedJsonSchema(field)
    case 'table':
    case 'posts':
      return rowsJsonSchema(rowJsonSchema(columns), field.minRows ?? 1, field.maxRows)
    case 'budget':
      return budgetJsonSchema(field)
    default:
      return undefined
  }
}

const computedJsonSchema = ({ as }: FieldOf<'computed'>): JsonSchema =>
  as === 'text' ? { type: 'string' } : { type: 'integer', 'x-unit': as }

const rowsJsonSchema = (items: JsonSchema, least: number, most: number): JsonSchema => ({
  type: 'array',
  minItems: Math.max(least, 1),
  maxItems: most,
  items,
})

function rowJsonSchema(columns: readonly CompiledColumn[]): JsonSchema {
  const cells = columns.map(({ key, column, ...conditions }): [string, JsonSchema] => [
    key,
    { ...valueJsonSchema(column), ...annotations(column, conditions) },
  ])
  const required = columns.filter(({ column, visibleIf }) => column.required && !visibleIf)
  return identified(
    { pattern: rowIdPattern.source },
    record(
      Object.fromEntries(cells),
      required.map(({ key }) => key),
    ),
  )
}

function identified(id: JsonSchema, cells: JsonSchema): JsonSchema {
  return record({ id: { type: 'string', ...id }, cells }, ['id', 'cells'])
}

function budgetJsonSchema(budget: Budget): JsonSchema {
  const lines = fixedLines(budget)
  const fixed = identified(
    { enum: lines.map(({ id }) => id) },
    cellsJsonSchema([{ ...amountColumn, required: true }]),
  )
  const named = identified(
    { pattern: '^(?!charges-|products-)' },
    cellsJsonSchema(namedColumns(budget)),
  )
  return rowsJsonSchema({ anyOf: [fixed, named] }, 1, lines.length + budget.maxNamedRows)
}

function cellsJsonSchema(columns: readonly ScalarField[]): JsonSchema {
  const cells = columns.map((column): [string, JsonSchema] => [
    column.key,
    { ...valueJsonSchema(column), ...annotations(column, {}) },
  ])
  const required = columns.filter((column: ValueField) => column.required)
  return record(
    Object.fromEntries(cells),
    required.map(({ key }) => key),
  )
}
