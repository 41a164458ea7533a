/** What a former page of this browser had not saved, put back in the boxes. Pure. */
import type { Input } from '#forms/kinds/kind.ts'
import { orderOf, type FormState } from './form-state.ts'
import { reordered, rowPath, withoutRow } from './rows.ts'

export type Kept = { base: unknown; value: unknown; opId: string }

const depth = (path: string): number => path.split('/').length

/** Rows before their cells: a cell of a row that the server does not have yet would be refused. */
export const inOrder = (kept: Readonly<Record<string, Kept>>): Record<string, Kept> => {
  const isRow = (path: string): number => (depth(path) === 2 ? 0 : 1)
  return Object.fromEntries(Object.entries(kept).toSorted(([a], [b]) => isRow(a) - isRow(b)))
}

const restoreRow = (state: FormState, path: string, value: unknown): FormState => {
  if (value === null) return withoutRow(state, path, {})
  const [table = '', row = ''] = path.split('/')
  const { order, cells = {} } = value as { order: number; cells?: Record<string, Input> }
  const rows = state.rows[table] ?? []
  const there = rows.includes(row)
  const inputs = Object.entries(cells).map(([column, input]) => [`${path}/${column}`, input])
  const added = {
    ...state,
    rows: { ...state.rows, [table]: there ? rows : [...rows, row] },
    inputs: { ...Object.fromEntries(inputs), ...state.inputs },
  }
  return reordered(added, table, rowPath(table, row), orderOf({ order }) ?? 0)
}

export const restored = (
  state: FormState,
  kept: Readonly<Record<string, Kept>>,
  isHere: (path: string) => boolean,
): FormState =>
  Object.entries(inOrder(kept))
    .filter(([path]) => isHere(path))
    .reduce(
      (before, [path, { value }]) =>
        depth(path) === 2
          ? restoreRow(before, path, value)
          : { ...before, inputs: { ...before.inputs, [path]: (value ?? '') as Input } },
      state,
    )
