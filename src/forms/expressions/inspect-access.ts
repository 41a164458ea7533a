import type { ASTNode } from '@marcbachmann/cel-js'
import { expressionSentences as say } from '#i18n/expressions.ts'
import { budgetFields } from './collections.ts'
import { contextFacts, isFactName, rowVariable } from './context.ts'
import { scalarShape, type Shape, unknown } from './shapes.ts'
import { read, refuse, type Walk } from './walk.ts'

/** `p.cout`, `ligne.cout`, `structure.association`, `budget_projet.charges`: nothing else has a dot. */
export function inspectAccess(walk: Walk, node: ASTNode, left: ASTNode, name: string): Shape {
  if (left.op !== 'id') {
    refuse(walk, node, say.accessNotAllowed())
    return unknown
  }
  const owner = left.args
  const loop = walk.names.get(owner)
  if (loop?.kind === 'row') return inspectColumn(walk, node, loop.table, name)
  const { table, variables } = walk.environment
  if (owner === rowVariable && table) return inspectColumn(walk, node, table, name)
  if (owner === 'structure') return inspectFact(walk, node, name)
  if (variables.get(owner)?.kind === 'budget') return inspectBudgetFigure(walk, node, owner, name)
  const known = loop ?? variables.get(owner)
  refuse(walk, node, known ? say.accessNotAllowed() : say.unknownName(owner))
  return unknown
}

function inspectColumn(walk: Walk, node: ASTNode, table: string, name: string): Shape {
  const variable = walk.environment.variables.get(table)
  if (variable?.kind !== 'rows') return unknown
  if (!Object.hasOwn(variable.columns, name)) {
    refuse(walk, node, say.unknownColumn(name, table, Object.keys(variable.columns)))
    return unknown
  }
  read(walk, node, table, name)
  return scalarShape(variable.columns[name]!)
}

function inspectFact(walk: Walk, node: ASTNode, name: string): Shape {
  const fact = `structure.${name}`
  if (!isFactName(fact)) refuse(walk, node, say.unknownFact(fact, Object.keys(contextFacts)))
  return unknown
}

function inspectBudgetFigure(walk: Walk, node: ASTNode, budget: string, name: string): Shape {
  if (!Object.hasOwn(budgetFields, name)) {
    refuse(walk, node, say.unknownBudgetFigure(name, Object.keys(budgetFields)))
  }
  read(walk, node, budget)
  return unknown
}
