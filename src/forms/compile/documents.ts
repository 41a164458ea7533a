import { definitionSentences as say } from '#i18n/definition.ts'
import type { DocumentRequest, Field, FieldOf, FormDefinition } from '../definition.ts'
import { definitionPath, type Placed } from './paths.ts'

/** Key of the section that `compile` adds for the documents, and start of the keys of its fields. */
export const documentsSection = 'pieces_demandees'
const documentKeyStart = 'piece_'

/** Key of the field that asks for a document, as expressions name it: `renseigne(piece_rib)`. */
export const documentFieldKey = (documentKey: string): string => `${documentKeyStart}${documentKey}`

/** The section of documents: one `files` field per request that no field of the definition places. */
export function documentsSectionOf(
  definition: FormDefinition,
  documents: readonly DocumentRequest[],
): { key: string; title: string; fields: Placed<Field>[] } | undefined {
  const placed = placedDocuments(definition)
  const fields = documents.flatMap((document, index) =>
    placed.has(document.key)
      ? []
      : [{ value: filesField(document), path: definitionPath(['documents', index]) }],
  )
  if (fields.length === 0) return undefined
  return { key: documentsSection, title: say.documentsSection(), fields }
}

function placedDocuments(definition: FormDefinition): Set<string> {
  const fields = definition.pages.flatMap((page) => page.sections.flatMap(({ fields }) => fields))
  return new Set(fields.flatMap((field) => (field.kind === 'files' ? [field.documentKey] : [])))
}

function filesField(document: DocumentRequest): FieldOf<'files'> {
  return withRequest(
    {
      kind: 'files',
      key: documentFieldKey(document.key),
      label: document.label,
      documentKey: document.key,
    },
    document,
  )
}

/**
 * The conditions of the request, where the field says none of its own. A document neither optional nor
 * under a condition is always required.
 */
export function withRequest(field: FieldOf<'files'>, request: DocumentRequest): FieldOf<'files'> {
  const { help, source, visibleIf, max } = request
  const asked = { ...defined({ help, source, visibleIf, max }), ...field }
  if (field.required !== undefined || field.requiredIf !== undefined) return asked
  const { required = request.requiredIf === undefined, requiredIf } = request
  return { ...asked, required, ...(required ? {} : defined({ requiredIf })) }
}

/** Without the properties that are undefined: a spread must not erase what stands beneath. */
function defined<Values extends object>(values: Values): Partial<Values> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Partial<Values>
}
