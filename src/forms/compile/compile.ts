import type { DocumentRequest, FormDefinition } from '../definition.ts'
import { buildForm, type Compilation } from './build.ts'
import { shapeErrors } from './shape.ts'

/**
 * Compiles the form of an edition: the whole of what can be wrong in it is answered here, each error
 * with its place and a French sentence. What compiles can be evaluated, printed, exported and saved.
 *
 * The arguments may come from anywhere: their shape is checked before anything else.
 */
export function compile(
  definition: FormDefinition,
  documents: readonly DocumentRequest[],
): Compilation {
  const errors = shapeErrors(definition, documents)
  return errors.length > 0 ? { ok: false, errors } : buildForm(definition, documents)
}
