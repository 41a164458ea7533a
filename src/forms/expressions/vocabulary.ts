import { contextVariables, rowVariable } from './context.ts'
import { functionNames } from './functions.ts'

/** Words of CEL, of its implementation, or dangerous as names of properties. */
const languageWords =
  'as break const continue else false for function if import in let loop namespace null package return true var void while constructor prototype'.split(
    ' ',
  )

/** Names that the implementation declares at the root of every environment. */
const builtIns =
  'bool bytes cel double dyn google int list map null_type optional string type uint'.split(' ')

export const columnReservedWords: ReadonlySet<string> = new Set(languageWords)

/** A column stands behind a dot, so the names of functions and variables remain free for it. */
export const fieldReservedWords: ReadonlySet<string> = new Set([
  ...languageWords,
  ...builtIns,
  ...functionNames,
  ...contextVariables,
  rowVariable,
])

/** Loops of CEL that expressions may use: `list.map(x, …)`. */
export const loops: ReadonlySet<string> = new Set(['map', 'filter', 'all', 'exists', 'exists_one'])

/** Methods of texts. `matches` is left out: it runs JavaScript's regular expressions without a limit. */
export const textMethods: ReadonlySet<string> = new Set(['contains', 'startsWith', 'endsWith'])
