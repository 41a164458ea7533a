import type { Derived, ShownVerdict } from '#forms/client/save-protocol.ts'

const indexes = new WeakMap<Derived, ReadonlyMap<string, readonly ShownVerdict[]>>()

const unique = (verdicts: readonly ShownVerdict[]): readonly ShownVerdict[] => [
  ...new Map(verdicts.map((one) => [`${one.rule} ${one.subject} ${one.message}`, one])).values(),
]

const none: readonly ShownVerdict[] = []

/** What the rules say of a subject: a post, a budget, the project. */
export const verdictsOf = (derived: Derived, subject: string): readonly ShownVerdict[] => {
  const known =
    indexes.get(derived) ?? Map.groupBy(unique(derived.verdicts), (verdict) => verdict.subject)
  indexes.set(derived, known)
  return known.get(subject) ?? none
}

export const toCorrect = (verdicts: readonly ShownVerdict[]): readonly ShownVerdict[] =>
  verdicts.filter(({ severity }) => severity === 'blocking')

/** Those to read, the gravest first; those that are respected are only counted. */
export const toRead = (verdicts: readonly ShownVerdict[]): readonly ShownVerdict[] => {
  const ranks = { blocking: 0, warning: 1, information: 2, ok: 3 }
  return verdicts
    .filter(({ severity }) => severity !== 'ok')
    .toSorted((left, right) => ranks[left.severity] - ranks[right.severity])
}
