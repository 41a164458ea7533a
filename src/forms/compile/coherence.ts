import { definitionSentences as say } from '#i18n/definition.ts'
import type {
  DocumentRequest,
  Field,
  FormDefinition,
  PostRole,
  TableColumn,
} from '../definition.ts'
import type { DefinitionError } from './errors.ts'
import { definitionLimits as limits } from './limits.ts'
import { type OutlinePage, outlineFields } from './outline.ts'
import type { Placed } from './paths.ts'

/** What a definition says that cannot hold together: bounds, roles, documents, number of fields. */
export function coherenceErrors(
  definition: FormDefinition,
  documents: readonly DocumentRequest[],
  pages: readonly OutlinePage[],
): DefinitionError[] {
  const fields = outlineFields(pages)
  const tooMany = fields.length > limits.fields
  return [
    ...(tooMany
      ? [{ path: 'pages', message: say.tooManyFields(fields.length, limits.fields) }]
      : []),
    ...documentsPageErrors(definition),
    ...documentErrors(fields, documents),
    ...fields.flatMap(fieldErrors),
  ]
}

function documentsPageErrors({ pages, documentsPage }: FormDefinition): DefinitionError[] {
  return pages.some(({ key }) => key === documentsPage)
    ? []
    : [{ path: 'documentsPage', message: say.documentsPageUnknown(documentsPage) }]
}

function documentErrors(
  fields: readonly Placed<Field>[],
  documents: readonly DocumentRequest[],
): DefinitionError[] {
  const asked = new Set<string>()
  return fields.flatMap(({ value, path }) => {
    if (value.kind !== 'files') return []
    const { documentKey } = value
    const known = documents.some(({ key }) => key === documentKey)
    const twice = asked.has(documentKey)
    asked.add(documentKey)
    if (!known) return [{ path: `${path}.documentKey`, message: say.documentUnknown(documentKey) }]
    return twice ? [{ path: `${path}.documentKey`, message: say.documentTwice(documentKey) }] : []
  })
}

function fieldErrors(placed: Placed<Field>): DefinitionError[] {
  const { value: field, path } = placed
  if (field.kind !== 'table' && field.kind !== 'posts') return boundsErrors(placed)
  const columns = field.columns.map((value, index) => ({
    value,
    path: `${path}.columns[${index}]`,
  }))
  const { minRows = 0, maxRows } = field
  return [
    ...(minRows > maxRows ? [{ path: `${path}.minRows`, message: say.bounds() }] : []),
    ...columns.flatMap(boundsErrors),
    ...columns.flatMap(totalErrors),
    ...(field.kind === 'posts' ? roleErrors(columns) : []),
  ]
}

function boundsErrors({ value, path }: Placed<Field>): DefinitionError[] {
  if (!('min' in value || 'max' in value)) return []
  const { min, max } = value as { min?: number | string; max?: number | string }
  const inverted = min !== undefined && max !== undefined && min > max
  const beyond = value.kind === 'choices' && Number(min ?? 0) > value.options.length
  return [
    ...(inverted ? [{ path: `${path}.min`, message: say.bounds() }] : []),
    ...(beyond ? [{ path: `${path}.min`, message: say.tooManyChoices() }] : []),
  ]
}

const summable = new Set(['integer', 'decimal', 'amount', 'etp'])

function totalErrors({ value, path }: Placed<TableColumn>): DefinitionError[] {
  return value.total && !summable.has(value.kind)
    ? [{ path: `${path}.total`, message: say.totalKind() }]
    : []
}

/** The kinds in which the funding rules can read each role. */
const roleKinds: Readonly<Record<PostRole, readonly string[]>> = {
  title: ['text', 'choice'],
  etp: ['etp'],
  cost: ['amount'],
  months: ['integer'],
  asked: ['amount'],
  otherState: ['amount'],
  origin: ['choice', 'text'],
  formerCalls: ['choice', 'choices', 'yesNo', 'text'],
  derogationReason: ['text', 'longText'],
}

function roleErrors(
  columns: readonly Placed<TableColumn & { role?: PostRole }>[],
): DefinitionError[] {
  const seen = new Set<PostRole>()
  return columns.flatMap(({ value: { role, kind }, path }) => {
    if (role === undefined) return []
    const twice = seen.has(role)
    seen.add(role)
    const errors = twice ? [{ path: `${path}.role`, message: say.roleTwice(role) }] : []
    const kinds = roleKinds[role]
    if (!kinds.includes(kind))
      errors.push({ path: `${path}.role`, message: say.roleKind(role, kinds) })
    return errors
  })
}
