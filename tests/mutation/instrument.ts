/**
 * A source with all its mistakes at once, each behind a switch: `(at(12) ? wrong : right)`. Modules are
 * then read once, and a test is run again for each mistake that it passes by.
 */
import { conditionVariants, variantsOf, type Variant } from './operators.ts'
import { childrenOf, nodesIn, parse, type Node } from './syntax.ts'

export type Mutant = { id: number; file: string; line: number; right: string; wrong: string }

/** Name of the switch on the global object. */
export const SWITCH = '__mutantAt'

/** Where an expression cannot be wrapped: what is called, and the links of a chain. */
const isBound = (holder: Node, node: Node): boolean =>
  holder['callee'] === node ||
  (holder.type === 'ChainExpression' && holder['expression'] === node) ||
  holder.type === 'TaggedTemplateExpression'

const isLinkOf = (holder: Node, node: Node): boolean =>
  holder.type !== 'ChainExpression' && (holder['object'] === node || holder['callee'] === node)

const FUNCTIONS: ReadonlySet<string> = new Set([
  'ArrowFunctionExpression',
  'FunctionExpression',
  'FunctionDeclaration',
])
/** Statements that can be left out. */
const REMOVED: ReadonlySet<string> = new Set(['ExpressionStatement', 'ThrowStatement'])

/** Texts of tables name states, roles, refusals: no other than theirs passes the type checker. */
const isName = ({ type, value }: Node): boolean => type === 'Literal' && typeof value === 'string'

type Place = { inChain: boolean; inFunction: boolean }
type Writing = { file: string; source: string; mutants: Mutant[]; first: number }

const register = ({ file, source, mutants, first }: Writing, node: Node, wrong: string): string => {
  const id = first + mutants.length
  const line = source.slice(0, node.start).split('\n').length
  mutants.push({ id, file, line, right: source.slice(node.start, node.end), wrong })
  return `globalThis.${SWITCH}(${id})`
}

/** The text of a node, its parts mutated. */
const within = (writing: Writing, node: Node, place: Place): string => {
  let text = ''
  let end = node.start
  for (const child of childrenOf(node)) {
    if (child.start < end) continue
    text += writing.source.slice(end, child.start) + written(writing, node, child, place)
    end = child.end
  }
  return text + writing.source.slice(end, node.end)
}

const wrapped = (writing: Writing, node: Node, variants: Variant[], text: string): string => {
  const wrong = [...new Set(variants)].filter(
    (variant) => variant !== writing.source.slice(node.start, node.end),
  )
  if (wrong.length === 0) return text
  const choices = wrong.map((variant) => `${register(writing, node, variant)} ? (${variant}) : `)
  return `(${choices.join('')}${text})`
}

const statement = (writing: Writing, node: Node, text: string): string =>
  `if (${register(writing, node, '')}) {} else { ${text} }`

/** The body of a function, left empty. */
const body = (writing: Writing, node: Node, text: string): string =>
  nodesIn(node['body']).length === 0
    ? text
    : `{ if (${register(writing, node, '{}')}) return;${text.slice(1)}`

const written = (writing: Writing, holder: Node, node: Node, place: Place): string => {
  const isLink = place.inChain && isLinkOf(holder, node)
  const text = within(writing, node, {
    inChain: node.type === 'ChainExpression' || isLink,
    inFunction: place.inFunction || FUNCTIONS.has(node.type),
  })
  if (REMOVED.has(node.type)) return statement(writing, node, text)
  if (FUNCTIONS.has(holder.type) && node.type === 'BlockStatement') return body(writing, node, text)
  if (isLink || isBound(holder, node) || (!place.inFunction && isName(node))) return text
  const variants = [...variantsOf(node, writing.source), ...conditionVariants(holder, node)]
  return wrapped(writing, node, variants, text)
}

/**
 * Instruments one source.
 * @param first number of its first mutant
 */
export const instrument = (
  file: string,
  source: string,
  first: number,
): { text: string; mutants: Mutant[] } => {
  const writing: Writing = { file, source, mutants: [], first }
  const program = parse(source)
  const whole = { ...program, start: 0, end: source.length }
  const text = within(writing, whole, { inChain: false, inFunction: false })
  return { text, mutants: writing.mutants }
}
