import type { DocumentRequest, Field, FormDefinition, Page, Section } from '../definition.ts'
import { documentsSectionOf, withRequest } from './documents.ts'
import { definitionPath, type Placed } from './paths.ts'

export type OutlineSection = Placed<Omit<Section, 'fields'>> & { fields: readonly Placed<Field>[] }
export type OutlinePage = Placed<Page> & { sections: readonly OutlineSection[] }

/** The whole form in order, documents placed: what every check and the compilation walk through. */
export function outline(
  definition: FormDefinition,
  documents: readonly DocumentRequest[],
): readonly OutlinePage[] {
  const asked = documentsSectionOf(definition, documents)
  const requests = new Map(documents.map((document) => [document.key, document]))
  return definition.pages.map((page, index) => {
    const path = definitionPath(['pages', index])
    const own = page.sections.map((section, place) =>
      outlineSection(section, `${path}.sections[${place}]`, requests),
    )
    const receives = asked && page.key === definition.documentsPage
    const added = receives ? [{ value: asked, path, fields: asked.fields }] : []
    return { value: page, path, sections: [...own, ...added] }
  })
}

function outlineSection(
  section: Section,
  path: string,
  requests: ReadonlyMap<string, DocumentRequest>,
): OutlineSection {
  const fields = section.fields.map((field, place) => {
    const request = field.kind === 'files' ? requests.get(field.documentKey) : undefined
    const value = field.kind === 'files' && request ? withRequest(field, request) : field
    return { value, path: `${path}.fields[${place}]` }
  })
  return { value: section, path, fields }
}

export function outlineFields(pages: readonly OutlinePage[]): readonly Placed<Field>[] {
  return pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
}
