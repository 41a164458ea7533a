import type { ASTNode } from '@marcbachmann/cel-js'
import { expressionSentences as say } from '#i18n/expressions.ts'
import { budgetSides } from './collections.ts'
import { contextVariables, rowVariable } from './context.ts'
import { expressionLimits } from './environment.ts'
import { functionNames } from './functions.ts'
import { checkAgainstOptions } from './inspect-options.ts'
import { isDay, quantities, scaledLiteral } from './quantities.ts'
import { itemOf, itemsOf, type Shape, unknown } from './shapes.ts'
import { fieldReservedWords, loops, textMethods } from './vocabulary.ts'
import { refuse, type Walk } from './walk.ts'

export function inspectCall(
  walk: Walk,
  node: ASTNode,
  name: string,
  parameters: readonly ASTNode[],
): Shape {
  if (!functionNames.has(name)) {
    refuse(walk, node, say.unknownFunction(name, [...functionNames]))
    return unknown
  }
  const shapes = parameters.map((parameter) => walk.visit(parameter))
  for (const shape of shapes) walk.cost += walk.factor * (itemsOf(shape) ?? 0)
  const quantity = quantities.find(({ literal }) => literal === name)
  if (quantity) checkQuantity(walk, node, quantity, shapes[0])
  if (name === 'date') checkDate(walk, node, shapes[0])
  if (name === 'compte') checkAccount(walk, node, shapes)
  if (name === 'valeur' && shapes[0] && shapes[1]) {
    checkAgainstOptions(walk, shapes[0], shapes[1], true)
    return shapes[0]
  }
  return unknown
}

function checkQuantity(
  walk: Walk,
  node: ASTNode,
  { literal, decimals }: { literal: string; decimals: number },
  shape: Shape | undefined,
): void {
  if (shape?.kind !== 'literal' || typeof shape.value === 'boolean') {
    refuse(walk, node, say.quantityNotLiteral(literal))
    return
  }
  const text = String(shape.value)
  if (scaledLiteral(text, decimals) === undefined) {
    refuse(walk, node, say.quantityMalformed(literal, text, decimals))
  }
}

function checkDate(walk: Walk, node: ASTNode, shape: Shape | undefined): void {
  const text = shape?.kind === 'literal' ? String(shape.value) : ''
  if (!isDay(text)) refuse(walk, node, say.dateMalformed(text))
}

function checkAccount(walk: Walk, node: ASTNode, [budget, side, code]: readonly Shape[]): void {
  if (budget?.kind !== 'budget' || side?.kind !== 'literal' || code?.kind !== 'literal') {
    refuse(walk, node, say.accountNotLiteral())
    return
  }
  const id = `${budgetSides[String(side.value)]}-${String(code.value)}`
  if (!budget.accounts.has(id))
    refuse(walk, node, say.unknownAccount(String(side.value), String(code.value)))
}

export function inspectMethod(
  walk: Walk,
  node: ASTNode,
  [name, receiver, parameters]: readonly [string, ASTNode, readonly ASTNode[]],
): Shape {
  if (loops.has(name)) return inspectLoop(walk, node, name, receiver, parameters)
  if (textMethods.has(name)) {
    for (const part of [receiver, ...parameters]) walk.visit(part)
    return unknown
  }
  const known = [...loops, ...textMethods]
  refuse(walk, node, name === 'matches' ? say.regularExpression() : say.unknownMethod(name, known))
  return unknown
}

function inspectLoop(
  walk: Walk,
  node: ASTNode,
  name: string,
  receiver: ASTNode,
  [variable, ...bodies]: readonly ASTNode[],
): Shape {
  const source = walk.visit(receiver)
  const items = itemsOf(source)
  if (items === undefined) refuse(walk, receiver, say.loopOverNotList())
  if (variable?.op !== 'id' || bodies.length === 0) {
    refuse(walk, variable ?? node, say.loopNameMissing())
    return unknown
  }
  if (isTaken(walk, variable.args)) refuse(walk, variable, say.loopName(variable.args))
  if (walk.loops >= expressionLimits.nestedLoops) {
    refuse(walk, node, say.nestedLoops(expressionLimits.nestedLoops))
    return unknown
  }
  const result = inspectBodies(walk, variable.args, source, bodies)
  return name === 'filter' ? source : name === 'map' ? mapped(result, items ?? 0) : unknown
}

function inspectBodies(
  walk: Walk,
  variable: string,
  source: Shape,
  bodies: readonly ASTNode[],
): Shape {
  const { factor, names } = walk
  walk.factor = factor * (itemsOf(source) ?? 1)
  walk.names = new Map(names).set(variable, itemOf(source))
  walk.loops += 1
  const shapes = bodies.map((body) => walk.visit(body))
  walk.loops -= 1
  walk.names = names
  walk.factor = factor
  return shapes.at(-1) ?? unknown
}

/** The list that a `map` makes: as long as its source, of what its last body gives. */
function mapped(body: Shape, maxItems: number): Shape {
  const options = body.kind === 'answer' && body.options ? { options: body.options } : {}
  return { kind: 'answer', many: true, maxItems, ...options }
}

function isTaken(walk: Walk, name: string): boolean {
  const { variables } = walk.environment
  return (
    walk.names.has(name) ||
    variables.has(name) ||
    contextVariables.has(name) ||
    name === rowVariable ||
    fieldReservedWords.has(name)
  )
}
