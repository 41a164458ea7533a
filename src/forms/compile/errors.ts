import type { Position } from '../expressions/walk.ts'

/**
 * What is wrong in a definition, for the person who writes it.
 * `path` is the place in the definition (`pages[2].sections[0].fields[3].visibleIf`), or in the list of
 * documents (`documents[1].requiredIf`); `position` the place in an expression.
 */
export type DefinitionError = { path: string; message: string; position?: Position }
