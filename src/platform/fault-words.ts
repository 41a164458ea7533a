/**
 * What an error says of itself, without what somebody typed: databases and readers quote in their messages the
 * values that they were given (an answer, an address, the digest of a password).
 */
const LONGEST = 600
const DEEPEST_CAUSE = 3

const isStatement = (error: Error): boolean => 'query' in error && 'params' in error

/** Drizzle: the statement, then the values that it was given. */
const ofStatement = (message: string): string =>
  message.replace(/\nparams:[\s\S]*$/, '').replace(/'(?:[^']|'')*'/g, "'…'")

/** MongoDB, Mongoose, V8 reading JSON, Node refusing an argument: what they quote. */
const QUOTES = /^(Mongo|BSON|Cast|Validation|StrictMode|Syntax|Zod)/
const QUOTED: readonly (readonly [RegExp, string])[] = [
  [/dup key: \{[\s\S]*\}/g, 'dup key: {…}'],
  [/"[\s\S]*"/g, '"…"'],
  [/'[\s\S]*'/g, "'…'"],
]
const RECEIVED = /Received [\s\S]*$/

const wordsOf = (error: Error): string => {
  if (isStatement(error)) return ofStatement(error.message)
  if (QUOTES.test(error.name))
    return QUOTED.reduce((words, [value, mark]) => words.replace(value, mark), error.message)
  return error.message.replace(RECEIVED, 'Received …')
}

const nameOf = (error: Error): string => (isStatement(error) ? 'StatementError' : error.name)

/** The words of an error and of what caused it, for the log. Never a value that it was given. */
export const faultWords = (error: unknown, depth = 0): string => {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : typeof error
  const own = `${nameOf(error)}: ${wordsOf(error)}`.slice(0, LONGEST)
  const { cause } = error
  const caused = cause instanceof Error && depth < DEEPEST_CAUSE
  return caused ? `${own} ← ${faultWords(cause, depth + 1)}` : own
}
