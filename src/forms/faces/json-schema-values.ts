import type { Option, ScalarField } from '../definition.ts'
import type { ValueField } from '../kinds/registry.ts'

export type JsonSchema = Record<string, unknown>

/** The schema of one value in its canonical form: integers of cents, ISO dates, keys of options. */
export function valueJsonSchema(field: ValueField): JsonSchema {
  switch (field.kind) {
    case 'bank':
      return parts({ iban: { type: 'string' }, bic: { type: 'string' } })
    case 'address':
      return parts({
        lines: { type: 'array', items: { type: 'string' }, minItems: 1 },
        postalCode: { type: 'string' },
        commune: { type: 'string' },
        communeName: { type: 'string' },
      })
    case 'territories':
      return { ...list({ type: 'string' }, field.min, field.max), 'x-codes': field.level }
    case 'statement':
      return { const: true }
    default:
      return scalarJsonSchema(field)
  }
}

function scalarJsonSchema(field: ScalarField): JsonSchema {
  switch (field.kind) {
    case 'choice':
      return oneOf(field.options)
    case 'choices':
      return list(oneOf(field.options), field.min, field.max)
    case 'yesNo':
      return { type: 'boolean' }
    case 'integer':
    case 'decimal':
    case 'amount':
    case 'percentage':
    case 'etp':
      return numberJsonSchema(field)
    default:
      return textJsonSchema(field)
  }
}

type NumberField = Extract<
  ScalarField,
  { kind: 'integer' | 'decimal' | 'amount' | 'percentage' | 'etp' }
>
type TextField = Exclude<ScalarField, NumberField | { kind: 'choice' | 'choices' | 'yesNo' }>

function numberJsonSchema(field: NumberField): JsonSchema {
  const { min, max, kind } = field
  return {
    type: 'integer',
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
    'x-scale': scaleOf(field),
    ...((kind === 'integer' || kind === 'decimal') &&
      field.unit !== undefined && { 'x-unit': field.unit }),
  }
}

/** By how much the integer is to be divided: 100 for cents. */
function scaleOf(field: NumberField): number {
  if (field.kind === 'integer') return 1
  return field.kind === 'decimal' ? 10 ** field.decimals : 100
}

function textJsonSchema(field: TextField): JsonSchema {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return {
        type: 'string',
        minLength: 1,
        ...(field.maxLength !== undefined && { maxLength: field.maxLength }),
      }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'siret':
      return { type: 'string', pattern: '^[0-9]{14}$' }
    case 'email':
    case 'phone':
    case 'url':
    case 'rna':
      return { type: 'string', minLength: 1 }
  }
}

const oneOf = (options: readonly Option[]): JsonSchema => ({
  type: 'string',
  oneOf: options.map(({ key, label }) => ({ const: key, title: label })),
})

const list = (items: JsonSchema, least = 1, most?: number): JsonSchema => ({
  type: 'array',
  uniqueItems: true,
  minItems: Math.max(least, 1),
  ...(most !== undefined && { maxItems: most }),
  items,
})

const parts = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required: Object.keys(properties),
})
