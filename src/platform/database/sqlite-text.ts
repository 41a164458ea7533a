import type { BaseDatabaseAdapter } from 'payload'

type Operator = (column: never, value: unknown) => unknown

type WithOperators = BaseDatabaseAdapter & { operators: Record<string, Operator> }

/**
 * Makes `not_like` say « does not contain », as it does on MongoDB: Payload hands SQLite the text without its
 * wildcards, and only a column equal to it would be left out. Rights are written with it (R032).
 */
export const leaveOutWhatContains = (adapter: BaseDatabaseAdapter): void => {
  const made = adapter as WithOperators
  const { not_like: notLike } = made.operators
  if (!notLike) throw new Error('the adapter has no operator not_like')
  made.operators = {
    ...made.operators,
    not_like: (column, value) => notLike(column, `%${String(value)}%`),
  }
}
