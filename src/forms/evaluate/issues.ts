import { formIssues } from '#i18n/form-issues.ts'
import type { CompiledField } from '../compile/form.ts'
import type { FieldOf } from '../definition.ts'
import { hasValueKind } from '../kinds/registry.ts'
import { budgetIssues } from './check-budget.ts'
import { tableIssues } from './check-table.ts'
import { checkValue } from './check-value.ts'
import { type Found, found, foundProblem } from './found.ts'
import { isRequired } from './required.ts'
import { documentsJoined, type State } from './state.ts'
import type { Issue } from './types.ts'

/** All that keeps one visible field from being filed. */
export function fieldIssues(state: State, compiled: CompiledField): readonly Issue[] {
  const { key, field, page } = compiled
  if (!state.visible.has(key)) return []
  const required = isRequired(state, compiled, field, key)
  return foundIn(state, compiled, required).map((issue) => ({
    ...issue,
    page,
    severity: 'blocking',
  }))
}

function foundIn(state: State, compiled: CompiledField, required: boolean): readonly Found[] {
  const { key, field } = compiled
  if (hasValueKind(field)) {
    const problem = checkValue(field, state.answers[key], required)
    return problem ? [foundProblem(key, field.label, problem)] : []
  }
  switch (field.kind) {
    case 'table':
    case 'posts':
      return tableIssues(state, compiled, field, required)
    case 'budget':
      return budgetIssues(state, field, required)
    case 'files':
      return documentIssues(state, field, required)
    default:
      return []
  }
}

function documentIssues(state: State, field: FieldOf<'files'>, required: boolean): Found[] {
  const { key, label, documentKey, max = Infinity } = field
  const count = documentsJoined(state, documentKey)
  if (count === 0 && required) {
    return [found(key, label, 'document.missing', formIssues['document.missing']())]
  }
  return count > max
    ? [found(key, label, 'documents.tooMany', formIssues['documents.tooMany'](max, count))]
    : []
}
