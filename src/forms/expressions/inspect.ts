import type { ASTNode } from '@marcbachmann/cel-js'
import { expressionSentences as say } from '#i18n/expressions.ts'
import { contextVariables, rowVariable } from './context.ts'
import { inspectAccess } from './inspect-access.ts'
import { inspectCall, inspectMethod } from './inspect-calls.ts'
import { checkAgainstOptions } from './inspect-options.ts'
import { isBinary } from './nodes.ts'
import { itemsOf, scalarShape, type Shape, unknown } from './shapes.ts'
import { read, refuse, type Walk } from './walk.ts'

/**
 * Walks the tree and accepts only what is listed here: the checker of the library alone lets `has`,
 * `.?`, `[…]` and comparisons with any text through (docs/adr/0006).
 */
export function inspect(walk: Walk, node: ASTNode): Shape {
  walk.cost += walk.factor
  switch (node.op) {
    case 'value':
      return inspectLiteral(walk, node, node.args)
    case 'id':
      return inspectName(walk, node, node.args)
    case '.':
      return inspectAccess(walk, node, node.args[0], node.args[1])
    case 'call':
      return inspectCall(walk, node, node.args[0], node.args[1])
    case 'rcall':
      return inspectMethod(walk, node, node.args)
    case 'list':
      return { kind: 'literals', items: node.args.map((item) => inspect(walk, item)) }
    case '?:':
      return inspectChoice(walk, node.args)
    default:
      return inspectOperator(walk, node)
  }
}

function inspectOperator(walk: Walk, node: ASTNode): Shape {
  if (node.op === '==' || node.op === '!=' || node.op === 'in')
    return inspectComparison(walk, node.args)
  if (isBinary(node)) for (const operand of node.args) inspect(walk, operand)
  else if (node.op === '!_' || node.op === '-_') inspect(walk, node.args)
  else refuse(walk, node, say.forbiddenForm(node.input.slice(node.start, node.end)))
  return unknown
}

function inspectLiteral(walk: Walk, node: ASTNode, value: unknown): Shape {
  if (typeof value === 'string' || typeof value === 'boolean')
    return { kind: 'literal', value, node }
  if (typeof value === 'bigint') {
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) refuse(walk, node, say.integerTooGreat())
    return { kind: 'literal', value, node }
  }
  refuse(walk, node, typeof value === 'number' ? say.decimalLiteral() : say.literalKind())
  return unknown
}

function inspectName(walk: Walk, node: ASTNode, name: string): Shape {
  const shape = walk.names.get(name)
  if (shape) {
    if (shape.kind === 'row') refuse(walk, node, say.bareName(name))
    return shape
  }
  const isRow = name === rowVariable && walk.environment.table !== undefined
  if (isRow || name === 'structure') refuse(walk, node, say.bareName(name))
  else if (contextVariables.has(name)) return unknown
  else return inspectField(walk, node, name)
  return unknown
}

function inspectField(walk: Walk, node: ASTNode, name: string): Shape {
  const variable = walk.environment.variables.get(name)
  if (!variable) {
    refuse(walk, node, say.unknownName(name))
    return unknown
  }
  read(walk, node, name)
  switch (variable.kind) {
    case 'rows':
      return { kind: 'rows', table: name, maxItems: variable.maxRows }
    case 'scalar':
      return scalarShape(variable)
    case 'budget':
      return { kind: 'budget', accounts: variable.accounts }
    case 'files':
      return unknown
  }
}

function inspectChoice(
  walk: Walk,
  [condition, yes, no]: readonly [ASTNode, ASTNode, ASTNode],
): Shape {
  inspect(walk, condition)
  const left = inspect(walk, yes)
  const right = inspect(walk, no)
  return left.kind === right.kind && left.kind === 'rows' ? left : unknown
}

function inspectComparison(walk: Walk, [left, right]: readonly [ASTNode, ASTNode]): Shape {
  const a = inspect(walk, left)
  const b = inspect(walk, right)
  walk.cost += walk.factor * (itemsOf(b) ?? 0)
  checkAgainstOptions(walk, a, b)
  checkAgainstOptions(walk, b, a)
  return unknown
}
