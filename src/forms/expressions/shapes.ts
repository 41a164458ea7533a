import type { ASTNode } from '@marcbachmann/cel-js'
import type { ScalarVariable } from './environment.ts'

/** What the walk knows of a value before the checker types it: where it comes from. */
export type Shape =
  | { kind: 'unknown' }
  | { kind: 'literal'; value: string | bigint | boolean; node: ASTNode }
  | { kind: 'literals'; items: readonly Shape[] }
  | { kind: 'rows'; table: string; maxItems: number }
  | { kind: 'row'; table: string }
  | { kind: 'budget'; accounts: ReadonlySet<string> }
  /** One answer, or (`many`) a list of answers. */
  | { kind: 'answer'; options?: readonly string[]; many?: true; maxItems?: number }

export const unknown: Shape = { kind: 'unknown' }

/** Greatest number of items of a list whose length the definition does not bound. */
const defaultItems = 200

export function scalarShape(variable: ScalarVariable): Shape {
  const options = variable.options ? { options: variable.options } : {}
  if (variable.type !== 'texts') return { kind: 'answer', ...options }
  return { kind: 'answer', many: true, maxItems: variable.maxItems ?? defaultItems, ...options }
}

/** How many turns a loop over the value takes at most; undefined when it is not a list. */
export function itemsOf(shape: Shape): number | undefined {
  switch (shape.kind) {
    case 'rows':
      return shape.maxItems
    case 'literals':
      return shape.items.length
    case 'answer':
      return shape.many ? shape.maxItems : undefined
    default:
      return undefined
  }
}

/** What one item of the list is. */
export function itemOf(shape: Shape): Shape {
  if (shape.kind === 'rows') return { kind: 'row', table: shape.table }
  if (shape.kind === 'answer' && shape.options) return { kind: 'answer', options: shape.options }
  return { kind: 'answer' }
}
