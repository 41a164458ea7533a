/** What is said under a box: mistakes at once, what is missing once the box was left. */
import { isTooHeavy } from '#forms/client/waiting-changes.ts'
import type { Derived, FieldIssue, FieldRefusal } from '#forms/client/save-protocol.ts'
import { saveRefusal } from '#i18n/form-saves.ts'
import type { FormState } from './form-state.ts'

const indexes = new WeakMap<Derived, ReadonlyMap<string, readonly FieldIssue[]>>()

const indexOf = (derived: Derived): ReadonlyMap<string, readonly FieldIssue[]> => {
  const known = indexes.get(derived)
  if (known) return known
  const made = Map.groupBy(derived.issues, ({ path }) => path)
  indexes.set(derived, made)
  return made
}

const hiddenSets = new WeakMap<Derived, ReadonlySet<string>>()

export const isHidden = ({ derived }: Pick<FormState, 'derived'>, path: string): boolean => {
  const known = hiddenSets.get(derived) ?? new Set(derived.hidden)
  hiddenSets.set(derived, known)
  return known.has(path)
}

const issuesAt = ({ derived }: Pick<FormState, 'derived'>, path: string): readonly FieldIssue[] =>
  indexOf(derived).get(path) ?? []

/**
 * Where a message stands. `group`: an address, bank details, a row or a table, in which something is
 * always missing while one types the rest: nothing is said of it while the focus is inside.
 */
export type Place = { path: string; group?: string }

const isInside = (focused: string | undefined, group: string): boolean =>
  focused === group || (focused?.startsWith(`${group}/`) ?? false)

const isEmpty = (input: unknown): boolean =>
  input === undefined || input === '' || (Array.isArray(input) && input.length === 0)

const isTold = (state: FormState, { path, group }: Place, issue: FieldIssue): boolean => {
  // What is said to be missing was just typed, and is on its way.
  if (!issue.answered && group === undefined && !isEmpty(state.inputs[path])) return false
  if (state.verify || state.left[group ?? path] === true) return true
  // A part of an address is wrong or missing only where another part was answered.
  const answered = issue.answered || (group !== undefined && group !== path)
  return answered && !(group !== undefined && isInside(state.focused, group))
}

const sentences = (issues: readonly { sentence: string; remedy: string }[]): string | undefined =>
  issues.length === 0
    ? undefined
    : issues.map(({ sentence, remedy }) => `${sentence} ${remedy}`).join(' ')

/** What a save refused, where it is not an issue too: that is said once, at the part that it is about. */
const refusalAt = (state: FormState, { path, group }: Place): FieldRefusal | undefined => {
  if (group !== undefined && isInside(state.focused, group)) return undefined
  const isTold = state.derived.issues.some((issue) => issue.path.startsWith(`${path}/`))
  return isTold ? undefined : state.refusals[path]
}

/** The sentence to show at a place, with its remedy; undefined when nothing is to be said. */
export const messageAt = (
  state: FormState,
  place: Place,
  severity: FieldIssue['severity'],
): string | undefined => {
  if (severity === 'blocking' && isTooHeavy(state.inputs[place.path]))
    return sentences([saveRefusal('typed.tooLong')])
  const told = issuesAt(state, place.path).filter(
    (issue) => issue.severity === severity && isTold(state, place, issue),
  )
  const refusal = severity === 'blocking' ? refusalAt(state, place) : undefined
  return sentences(told.length === 0 && refusal ? [refusal] : told)
}

/** Whether an answer is asked for here: declared so, or its absence is an issue now. */
export const isAsked = (
  state: FormState,
  path: string,
  declared: boolean,
  atFirst: readonly string[],
): boolean =>
  declared ||
  atFirst.includes(path) ||
  issuesAt(state, path).some(({ answered, severity }) => !answered && severity === 'blocking')
