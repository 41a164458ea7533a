/** The mistakes that are tried: each node of a source, as somebody could have written it wrongly. */
import { nodesIn, partOf, type Node } from './syntax.ts'

/** How a node is written wrongly, as text. */
export type Variant = string

const COMPARISONS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  in: [],
  instanceof: [],
}
const ARITHMETIC: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
}
const ASSIGNMENTS: Readonly<Record<string, string>> = { '+=': '-=', '-=': '+=', '??=': '=' }
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
}
/** Methods without which the object itself would be of the same type. */
const REMOVABLE: ReadonlySet<string> = new Set([
  'filter',
  'trim',
  'slice',
  'toSorted',
  'sort',
  'reverse',
  'toReversed',
  'concat',
])

type Write = (node: Node, source: string) => Variant[]

const textOf = (node: Node, source: string): string => source.slice(node.start, node.end)

/** Two operands and another operator between them. */
const joined = (node: Node, source: string, operator: string): Variant =>
  `(${textOf(partOf(node, 'left'), source)}) ${operator} (${textOf(partOf(node, 'right'), source)})`

const binary: Write = (node, source) => {
  const operator = String(node['operator'])
  const comparisons = COMPARISONS[operator]
  if (comparisons)
    return [...comparisons.map((other) => joined(node, source, other)), 'true', 'false']
  const other = ARITHMETIC[operator]
  return other ? [joined(node, source, other)] : []
}

const logical: Write = (node, source) => {
  const operator = String(node['operator'])
  const left = textOf(partOf(node, 'left'), source)
  const right = textOf(partOf(node, 'right'), source)
  if (operator === '??') return [left, right]
  return [left, right, joined(node, source, operator === '&&' ? '||' : '&&')]
}

const unary: Write = (node, source) => {
  const isRemovable = node['operator'] === '!' || node['operator'] === '-'
  return isRemovable ? [textOf(partOf(node, 'argument'), source)] : []
}

const literal: Write = ({ value, bigint }) => {
  if (typeof value === 'boolean') return [String(!value)]
  if (typeof bigint === 'string') return [`${BigInt(bigint) + 1n}n`]
  if (typeof value === 'number') return [String(value + 1)]
  if (typeof value === 'string') return [value === '' ? "'mutated'" : "''"]
  return []
}

const call: Write = (node, source) => {
  const callee = partOf(node, 'callee')
  if (callee.type !== 'MemberExpression' || callee['computed'] === true) return []
  const property = partOf(callee, 'property')
  const name = textOf(property, source)
  const other = METHODS[name]
  const after = source.slice(property.end, node.end)
  return [
    ...(other ? [`${source.slice(node.start, property.start)}${other}${after}`] : []),
    ...(REMOVABLE.has(name) ? [textOf(partOf(callee, 'object'), source)] : []),
  ]
}

/** `a?.b` as `a.b`: the condition that it hides, removed. */
const chain: Write = (node, source) => {
  const links: Node[] = []
  for (let [link] = nodesIn(node['expression']); link;)
    [link] = (links.push(link), nodesIn(link['object'] ?? link['callee']))
  return links
    .filter((link) => link['optional'] === true)
    .map((link) => {
      const before = partOf(link, link['object'] ? 'object' : 'callee').end
      const dot = source.indexOf('?.', before)
      const kept = link.type === 'MemberExpression' && link['computed'] !== true ? '.' : ''
      return `${source.slice(node.start, dot)}${kept}${source.slice(dot + 2, node.end)}`
    })
}

const assignment: Write = (node, source) => {
  const other = ASSIGNMENTS[String(node['operator'])]
  if (!other) return []
  return [
    `${textOf(partOf(node, 'left'), source)} ${other} ${textOf(partOf(node, 'right'), source)}`,
  ]
}

const update: Write = (node, source) => {
  const other = node['operator'] === '++' ? '-=' : '+='
  return [`${textOf(partOf(node, 'argument'), source)} ${other} 1`]
}

const WRITERS: Readonly<Record<string, Write>> = {
  BinaryExpression: binary,
  LogicalExpression: logical,
  UnaryExpression: unary,
  Literal: literal,
  TemplateLiteral: () => ["''"],
  ArrayExpression: ({ elements }) => (nodesIn(elements).length > 0 ? ['[]'] : []),
  CallExpression: call,
  ChainExpression: chain,
  AssignmentExpression: assignment,
  UpdateExpression: update,
}

/** An expression written wrongly, in each manner. */
export const variantsOf: Write = (node, source) => WRITERS[node.type]?.(node, source) ?? []

const LOOPS: ReadonlySet<string> = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement'])
const CHOICES: ReadonlySet<string> = new Set(['IfStatement', 'ConditionalExpression'])

/** A condition that always holds, or never does; what a comparison has by itself is not tried twice. */
export const conditionVariants = (holder: Node, condition: Node): Variant[] => {
  if (condition.type === 'BinaryExpression' || holder['test'] !== condition) return []
  if (LOOPS.has(holder.type)) return ['false']
  return CHOICES.has(holder.type) ? ['true', 'false'] : []
}
