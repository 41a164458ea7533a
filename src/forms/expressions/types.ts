import type { ASTNode } from '@marcbachmann/cel-js'
import { expressionSentences as say } from '#i18n/expressions.ts'
import { operandsOf } from './nodes.ts'
import { quantities } from './quantities.ts'
import { refuse, type Walk } from './walk.ts'

/** The type that the checker of the library wrote on a node; it is not part of its declared types. */
type CheckedType = { name: string; hasDynType: boolean }
type Checked = { checkedType?: CheckedType }

const checkedType = (node: ASTNode & Checked): CheckedType | undefined => node.checkedType

/** Name of the type of a node already checked; undefined when it could not be established. */
export function typeName(node: ASTNode): string | undefined {
  const type = checkedType(node)
  return type && !type.hasDynType ? type.name : undefined
}

const calculable = new Set(['int', ...quantities.map(({ name }) => name as string)])
const ordered = new Set([...calculable, 'Jour'])
const comparable = new Set([...ordered, 'string', 'bool'])

const arithmetic = new Set(['+', '-', '*', '/', '%', '-_'])
const order = new Set(['<', '<=', '>', '>='])
const equality = new Set(['==', '!='])

/**
 * After the checker: no value of undetermined type anywhere, and none of the operators that CEL gives to
 * texts and lists (a sum of texts grows without limit, an equality of lists depends on their order).
 */
export function checkTypes(walk: Walk, node: ASTNode): void {
  const name = typeName(node)
  if (name === undefined) {
    refuse(walk, node, say.undetermined())
    return
  }
  const operands = operandsOf(node)
  for (const operand of operands) checkTypes(walk, operand)
  const types = operands.map((operand) => typeName(operand) ?? '')
  if (arithmetic.has(node.op) && !calculable.has(name)) refuse(walk, node, say.notCalculable())
  if (order.has(node.op) && !types.every((type) => ordered.has(type)))
    refuse(walk, node, say.notOrdered())
  if (equality.has(node.op) && !types.every((type) => comparable.has(withoutOptional(type)))) {
    refuse(walk, node, say.notComparable())
  }
}

export const withoutOptional = (type: string): string => /^optional<(.+)>$/.exec(type)?.[1] ?? type
