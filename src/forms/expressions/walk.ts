import type { ASTNode } from '@marcbachmann/cel-js'
import type { ExpressionEnvironment } from './environment.ts'
import type { Shape } from './shapes.ts'

/** Offsets in the source, and the line and column of the start (both from 1). */
export type Position = { start: number; end: number; line: number; column: number }

export type ExpressionError = { message: string; position: Position }

/** A field that an expression reads, or a column of a table; for a row of any table. */
export type Read = { field: string; column?: string; position: Position }

/** What the walk gathers on its way. */
export type Walk = {
  environment: ExpressionEnvironment
  /** Inspects a node under this one. */
  visit: (node: ASTNode) => Shape
  errors: ExpressionError[]
  reads: Map<string, Read>
  cost: number
  /** How many times the node under the walk is evaluated on the largest dossier. */
  factor: number
  loops: number
  /** Names of the loops around the node. */
  names: ReadonlyMap<string, Shape>
}

export function startWalk(
  environment: ExpressionEnvironment,
  inspect: (walk: Walk, node: ASTNode) => Shape,
): Walk {
  const walk: Walk = {
    environment,
    visit: (node) => inspect(walk, node),
    errors: [],
    reads: new Map(),
    cost: 0,
    factor: 1,
    loops: 0,
    names: new Map(),
  }
  return walk
}

export function refuse(walk: Walk, node: ASTNode, message: string): void {
  walk.errors.push({ message, position: positionOf(node.input, node.start, node.end) })
}

export function read(walk: Walk, node: ASTNode, field: string, column?: string): void {
  const key = column ? `${field}/${column}` : field
  if (walk.reads.has(key)) return
  const position = positionOf(node.input, node.start, node.end)
  walk.reads.set(key, column ? { field, column, position } : { field, position })
}

export function positionOf(source: string, start: number, end: number): Position {
  const before = source.slice(0, start)
  const line = before.split('\n').length
  return { start, end, line, column: start - before.lastIndexOf('\n') }
}
