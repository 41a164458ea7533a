import type { DocumentRequest, FormDefinition } from '../definition.ts'
import {
  createEnvironment,
  type ExpressionEnvironment,
  type Variable,
} from '../expressions/environment.ts'
import { fieldReservedWords } from '../expressions/vocabulary.ts'
import { coherenceErrors } from './coherence.ts'
import { ConditionCompiler } from './conditions.ts'
import type { DefinitionError } from './errors.ts'
import type { CompiledField, CompiledForm, CompiledPage } from './form.ts'
import { keyErrors } from './keys.ts'
import { orderSteps } from './order.ts'
import { outline, type OutlinePage, outlineFields } from './outline.ts'
import { compilePages } from './pages.ts'
import { variableOf } from './variables.ts'

export type Compilation =
  | { ok: true; form: CompiledForm }
  | { ok: false; errors: readonly DefinitionError[] }

/** Compiles a definition whose shape is already checked; every error is collected. */
export function buildForm(
  definition: FormDefinition,
  documents: readonly DocumentRequest[],
): Compilation {
  const pages = outline(definition, documents)
  const compiler = new ConditionCompiler(pagesOf(pages))
  const environment = environmentOf(pages)
  const compiled = compilePages(pages, environment, compiler)
  const { order, errors: cycles } = orderSteps(compiled)
  const errors = [
    ...keyErrors(pages, documents),
    ...coherenceErrors(definition, documents, pages),
    ...compiler.errors,
    ...cycles,
    ...compiler.costErrors(),
  ]
  if (errors.length > 0) return { ok: false, errors }
  const form = {
    definition,
    documents,
    pages: compiled,
    fields: fieldsOf(compiled),
    order,
    environment,
  }
  return { ok: true, form }
}

/** The first field of each key: the others are refused for their key, not for what reads them. */
function environmentOf(pages: readonly OutlinePage[]): ExpressionEnvironment {
  const variables = new Map<string, Variable>()
  for (const { value } of outlineFields(pages)) {
    if (variables.has(value.key) || fieldReservedWords.has(value.key)) continue
    const variable = variableOf(value)
    if (variable) variables.set(value.key, variable)
  }
  return createEnvironment(variables)
}

function pagesOf(pages: readonly OutlinePage[]): Map<string, { index: number; title: string }> {
  const found = new Map<string, { index: number; title: string }>()
  for (const [index, { value, sections }] of pages.entries()) {
    for (const field of sections.flatMap(({ fields }) => fields)) {
      if (!found.has(field.value.key)) found.set(field.value.key, { index, title: value.title })
    }
  }
  return found
}

function fieldsOf(pages: readonly CompiledPage[]): ReadonlyMap<string, CompiledField> {
  const fields = pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields))
  return new Map(fields.map((field) => [field.key, field]))
}
