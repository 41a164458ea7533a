/** What the mutations read of a syntax tree: nodes by their type, in their place in the source. */
import { parseAst } from 'vitest/node'

export type Node = { type: string; start: number; end: number; [part: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** Nodes within a part of a node: one, several, or none. */
export const nodesIn = (part: unknown): Node[] => {
  if (Array.isArray(part)) return part.flatMap(nodesIn)
  return isNode(part) ? [part] : []
}

/** The node that a part of another is. */
export const partOf = (node: Node, part: string): Node => {
  const [one] = nodesIn(node[part])
  if (!one) throw new Error(`${node.type} has no ${part}`)
  return one
}

export const parse = (source: string): Node => parseAst(source, { lang: 'ts' }) as unknown as Node

/** Expressions that only types surround: what they hold is read. */
const TYPED_EXPRESSIONS: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
])

/** Declarations, whose names and sources are no values. */
const SKIPPED: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportSpecifier',
])

/** Parts that name things, where no expression can stand. */
const partsSkipped = (node: Node): readonly string[] => {
  if (node.type === 'Property' || node.type === 'PropertyDefinition')
    return node['computed'] ? [] : ['key']
  if (node.type === 'ExportNamedDeclaration') return ['source']
  return []
}

/** Nodes under a node where expressions may stand, in the order of the source. */
export const childrenOf = (node: Node): Node[] => {
  if (SKIPPED.has(node.type)) return []
  if (node.type.startsWith('TS'))
    return TYPED_EXPRESSIONS.has(node.type) ? [partOf(node, 'expression')] : []
  const skipped = partsSkipped(node)
  return Object.entries(node)
    .flatMap(([part, value]) => (skipped.includes(part) ? [] : nodesIn(value)))
    .toSorted((one, other) => one.start - other.start)
}
