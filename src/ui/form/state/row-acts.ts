import type { Input } from '#forms/kinds/kind.ts'
import type { Desk } from './desk.ts'
import { without } from './form-state.ts'
import {
  baseOfReturn,
  liveRows,
  movedOrder,
  reordered,
  rowPath,
  type Tables,
  wholeRow,
  withoutRow,
  withRow,
  withRowBack,
} from './rows.ts'

export type RowActs = {
  /** @returns the id of the row added */
  addRow: (table: string, cells?: Readonly<Record<string, Input>>) => string
  removeRow: (table: string, row: string) => void
  /** After « Annuler », or over the removal of somebody else: what was typed comes back too. */
  bringBack: (table: string, row: string) => void
  /** Somebody else removed the row: so be it. */
  letGo: (table: string, row: string) => void
  moveRow: (table: string, row: string, step: -1 | 1) => void
  /** The person removes a row that somebody changed meanwhile. */
  removeAnyway: (table: string, row: string) => void
}

/** What waits to be saved in a row, taken out of the queue. */
const takeWaiting = ({ queue, waiting }: Desk, path: string): Record<string, Input> => {
  const cells = Object.entries(waiting()).filter(([place]) => place.startsWith(`${path}/`))
  for (const [place] of cells) queue.drop(place)
  return Object.fromEntries(cells.map(([place, { value }]) => [place, value as Input]))
}

const addRow =
  ({ store, queue, newId }: Desk): RowActs['addRow'] =>
  (table, cells = {}) => {
    const row = newId()
    store.set((state) => withRow(state, table, row, cells))
    const path = rowPath(table, row)
    const order = store.get().orders[path]
    const born = Object.keys(cells).length === 0 ? { order } : { order, cells }
    queue.change(path, born, { base: null, atOnce: true })
    return row
  }

const removeRow =
  (desk: Desk, tables: Tables): RowActs['removeRow'] =>
  (table, row) => {
    const path = rowPath(table, row)
    const typed = { ...desk.store.get().gone[path]?.typed, ...takeWaiting(desk, path) }
    const base = wholeRow(desk.store.get(), path, tables)
    desk.store.set((state) => withoutRow(state, path, typed))
    desk.queue.change(path, null, { base, atOnce: true })
  }

const bringBack =
  ({ store, queue }: Desk): RowActs['bringBack'] =>
  (table, row) => {
    const path = rowPath(table, row)
    const state = store.get()
    const typed = { ...state.gone[path]?.typed, ...state.removed[path] }
    const { order, born } = { order: state.orders[path] ?? 0, born: bornCells(state.inputs, path) }
    const base = baseOfReturn(state, path)
    store.set((before) => withRowBack(before, path))
    queue.change(path, base === null ? { order, ...born } : { order }, { base, atOnce: true })
    for (const [place, input] of Object.entries(typed))
      queue.change(place, input, { base: state.stored[place] ?? null, atOnce: true })
  }

/** A named line of a budget that the server never had is born again with its side and its account. */
const bornCells = (
  inputs: Readonly<Record<string, Input>>,
  path: string,
): { cells?: Record<string, Input> } => {
  const [side, account] = [inputs[`${path}/side`], inputs[`${path}/account`]]
  return side === undefined || account === undefined ? {} : { cells: { side, account } }
}

const moveRow =
  ({ store, queue }: Desk): RowActs['moveRow'] =>
  (table, row, step) => {
    const path = rowPath(table, row)
    const state = store.get()
    const order = movedOrder(state, table, row, step)
    if (order === undefined || !liveRows(state, table).includes(row)) return
    const before = state.stored[path] ?? null
    store.set((now) => reordered(now, table, path, order))
    queue.change(
      path,
      { order },
      before === null ? { atOnce: true } : { base: before, atOnce: true },
    )
  }

export const makeRowActs = (desk: Desk, tables: Tables): RowActs => ({
  addRow: addRow(desk),
  removeRow: removeRow(desk, tables),
  bringBack: bringBack(desk),
  moveRow: moveRow(desk),
  letGo: (table, row) => {
    const path = rowPath(table, row)
    takeWaiting(desk, path)
    desk.store.set((state) => ({
      ...state,
      gone: without(state.gone, path),
      rows: { ...state.rows, [table]: (state.rows[table] ?? []).filter((other) => other !== row) },
    }))
  },
  removeAnyway: (table, row) => {
    const path = rowPath(table, row)
    const other = desk.store.get().conflicts[path]
    if (!other) return
    desk.store.set((state) => ({ ...state, conflicts: without(state.conflicts, path) }))
    desk.queue.change(path, null, { base: other.stored, atOnce: true })
  },
})
