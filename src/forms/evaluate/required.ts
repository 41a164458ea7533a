import type { AnswerPath } from '../answers.ts'
import type { Conditions } from '../compile/form.ts'
import { type State, valueOf } from './state.ts'

/**
 * Whether an answer is due, and keeps it for whoever asks. A condition that cannot be answered requires
 * nothing: a fault of ours must not keep a dossier from being filed.
 */
export function isRequired(
  state: State,
  { requiredIf }: Conditions,
  { required = false }: { required?: boolean },
  path: AnswerPath,
  values = state.values,
): boolean {
  const due =
    required || (requiredIf !== undefined && valueOf(state, requiredIf, path, values) === true)
  if (due) state.required.add(path)
  return due
}
