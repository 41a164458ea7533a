import { z } from 'zod'
import { isDay } from '../expressions/quantities.ts'
import { definitionLimits as limits } from './limits.ts'

/**
 * The shape of a definition, strict and bounded. What relates one part to another (keys, conditions,
 * pages) is checked afterwards, on a definition whose shape is known.
 */
const keySchema = z.string().regex(/^[a-z][a-z0-9_]{0,60}$/, { error: 'key' })
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,60}$/, { error: 'code' })
const label = z.string().min(1).max(limits.label)
const help = z.string().max(limits.help)
const text = z.string().min(1).max(limits.text)
// The language has its own limit with its own sentence; this one only bounds the body.
const expression = z.string().max(limits.characters)
const day = z.string().refine(isDay, { error: 'date' })
const count = z.int().min(0)
const rows = z.int().min(1).max(limits.rows)

const options = z
  .array(z.strictObject({ key: code, label, help: help.optional() }))
  .min(1)
  .max(limits.options)

const common = {
  key: keySchema,
  label,
  help: help.optional(),
  required: z.boolean().optional(),
  requiredIf: expression.optional(),
  visibleIf: expression.optional(),
  source: help.optional(),
}

const bounds = { min: z.int().optional(), max: z.int().optional() }
const unit = { unit: label.optional() }

function scalars<Extra extends z.ZodRawShape>(extra: Extra) {
  const maxLength = z.int().min(1).max(limits.characters).optional()
  const kind = <Kind extends string, Own extends z.ZodRawShape>(name: Kind, own: Own) =>
    z.strictObject({ ...common, ...extra, kind: z.literal(name), ...own })
  return [
    kind('text', { maxLength }),
    kind('longText', { maxLength, rows: z.int().min(1).max(60).optional() }),
    kind('email', {}),
    kind('phone', {}),
    kind('url', {}),
    kind('integer', { ...bounds, ...unit }),
    kind('decimal', {
      decimals: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      ...bounds,
      ...unit,
    }),
    kind('amount', bounds),
    kind('percentage', bounds),
    kind('etp', bounds),
    kind('date', { min: day.optional(), max: day.optional() }),
    kind('yesNo', {}),
    kind('choice', { options }),
    kind('choices', { options, min: count.optional(), max: count.optional() }),
    kind('siret', {}),
    kind('rna', {}),
  ] as const
}

const total = { total: z.boolean().optional() }
const postRoles = [
  'title',
  'etp',
  'cost',
  'months',
  'asked',
  'otherState',
  'origin',
  'formerCalls',
  'derogationReason',
] as const

const columns = z.discriminatedUnion('kind', scalars(total))
const postColumns = z.discriminatedUnion(
  'kind',
  scalars({ ...total, role: z.enum(postRoles).optional() }),
)

const table = { minRows: count.optional(), maxRows: rows, rowLabel: label }

/** Codes of accounts make the ids of their rows, hence no dot. */
const accountCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,60}$/, { error: 'accountCode' })

const accounts = z
  .array(
    z.strictObject({
      code: accountCode,
      label,
      lines: z
        .array(z.strictObject({ code: accountCode, label }))
        .max(limits.lines)
        .optional(),
      named: z.boolean().optional(),
      inKind: z.boolean().optional(),
    }),
  )
  .min(1)
  .max(limits.accounts)

const field = z.discriminatedUnion('kind', [
  ...scalars({}),
  z.strictObject({
    ...common,
    kind: z.literal('bank'),
    area: z.enum(['france', 'sepa']).optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('address') }),
  z.strictObject({
    ...common,
    kind: z.literal('territories'),
    level: z.enum(['commune', 'department', 'region']),
    min: count.optional(),
    max: count.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('files'),
    documentKey: keySchema,
    max: z.int().min(1).max(limits.rows).optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('statement'), text }),
  z.strictObject({ ...common, kind: z.literal('explanation'), text }),
  z.strictObject({
    ...common,
    kind: z.literal('table'),
    columns: z.array(columns).min(1).max(limits.columns),
    ...table,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('posts'),
    columns: z.array(postColumns).min(1).max(limits.columns),
    ...table,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('budget'),
    scope: z.enum(['structure', 'project']),
    charges: accounts,
    products: accounts,
    funderTypes: options,
    maxNamedRows: rows,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('computed'),
    expression,
    as: z.enum(['amount', 'etp', 'integer', 'percentage', 'text']),
  }),
])

const section = z.strictObject({
  key: keySchema,
  title: label,
  help: help.optional(),
  visibleIf: expression.optional(),
  fields: z.array(field).max(limits.fields),
})

const page = z.strictObject({
  key: keySchema,
  title: label,
  introduction: help.optional(),
  visibleIf: expression.optional(),
  sections: z.array(section).max(limits.sections),
})

export const definitionSchema = z.strictObject({
  format: z.literal(1),
  pages: z.array(page).min(1).max(limits.pages),
  documentsPage: keySchema,
})

export const documentsSchema = z
  .array(
    z.strictObject({
      key: keySchema,
      label,
      help: help.optional(),
      source: help.optional(),
      visibleIf: expression.optional(),
      required: z.boolean().optional(),
      requiredIf: expression.optional(),
      max: z.int().min(1).max(limits.rows).optional(),
      indispensable: z.boolean().optional(),
    }),
  )
  .max(limits.documents)
