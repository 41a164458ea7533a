/** Rows of tables and named lines of budgets: added, removed, brought back, moved. Pure. */
import type { Input } from '#forms/kinds/kind.ts'
import type { CellValue } from '#forms/answers.ts'
import { isDeleted, orderOf, without, type FormState } from './form-state.ts'

/** Keys of the columns of each table, by key of the field. */
export type Tables = Readonly<Record<string, readonly string[]>>

export const rowPath = (table: string, row: string): string => `${table}/${row}`
export const cellPath = (table: string, row: string, column: string): string =>
  `${table}/${row}/${column}`

/** The table and the row of a path; undefined for a field. */
export const rowOf = (path: string): string | undefined => {
  const [table, row] = path.split('/')
  return row === undefined ? undefined : rowPath(table ?? '', row)
}

export const liveRows = (state: FormState, table: string): readonly string[] =>
  (state.rows[table] ?? []).filter((row) => !(rowPath(table, row) in state.removed))

/** The row as the server has it, which the one who removes it must have seen. */
export const wholeRow = (
  state: FormState,
  path: string,
  tables: Tables,
): { order: number; cells: Record<string, CellValue> } => {
  const [table = ''] = path.split('/')
  const cells = (tables[table] ?? []).flatMap((column) => {
    const value = state.stored[`${path}/${column}`]
    return value === undefined || value === null ? [] : [[column, value as CellValue] as const]
  })
  const order = orderOf(state.stored[path]) ?? state.orders[path] ?? 0
  return { order, cells: Object.fromEntries(cells) }
}

const lastOrder = (state: FormState, table: string): number =>
  Math.max(-1, ...(state.rows[table] ?? []).map((row) => state.orders[rowPath(table, row)] ?? 0))

/** Adds an empty row at the end. `cells`: what a named line of a budget is born with. */
export const withRow = (
  state: FormState,
  table: string,
  row: string,
  cells: Readonly<Record<string, Input>>,
): FormState => ({
  ...state,
  rows: { ...state.rows, [table]: [...(state.rows[table] ?? []), row] },
  orders: { ...state.orders, [rowPath(table, row)]: lastOrder(state, table) + 1 },
  inputs: {
    ...state.inputs,
    ...Object.fromEntries(
      Object.entries(cells).map(([column, input]) => [cellPath(table, row, column), input]),
    ),
  },
})

export const withoutRow = (
  state: FormState,
  path: string,
  waiting: Readonly<Record<string, Input>>,
): FormState => ({
  ...state,
  removed: { ...state.removed, [path]: waiting },
  revived: without(state.revived, path),
  gone: without(state.gone, path),
  conflicts: Object.fromEntries(
    Object.entries(state.conflicts).filter(([place]) => !place.startsWith(`${path}/`)),
  ),
})

export const withRowBack = (state: FormState, path: string): FormState => ({
  ...state,
  removed: without(state.removed, path),
  revived: { ...state.revived, [path]: true },
  gone: without(state.gone, path),
})

/** What the server must be thought to have, for a row to be brought back over it. */
export const baseOfReturn = (state: FormState, path: string): unknown => {
  const stored = state.stored[path]
  return stored === undefined || stored === null
    ? null
    : isDeleted(stored)
      ? stored
      : { deleted: true }
}

/** The order that puts a row one place up (-1) or down (1); undefined where there is no place. */
export const movedOrder = (
  state: FormState,
  table: string,
  row: string,
  step: -1 | 1,
): number | undefined => {
  const rows = liveRows(state, table)
  const at = rows.indexOf(row)
  const order = (index: number): number | undefined => {
    const other = rows[index]
    return other === undefined ? undefined : state.orders[rowPath(table, other)]
  }
  const near = order(at + step)
  if (near === undefined) return undefined
  const beyond = order(at + 2 * step)
  return beyond === undefined ? near + step : (near + beyond) / 2
}

/** Rows of a table by their orders, as the server sorts them. */
export const reordered = (
  state: FormState,
  table: string,
  path: string,
  order: number,
): FormState => {
  const orders = { ...state.orders, [path]: order }
  const rows = (state.rows[table] ?? []).toSorted(
    (a, b) =>
      (orders[rowPath(table, a)] ?? 0) - (orders[rowPath(table, b)] ?? 0) || (a < b ? -1 : 1),
  )
  return { ...state, orders, rows: { ...state.rows, [table]: rows } }
}
