import type { FieldKey } from '../definition.ts'
import type { State } from './state.ts'

/** Totals of the columns that ask for one, over visible cells; what is still as typed counts as nothing. */
export function tableTotals(state: State): Record<FieldKey, Record<string, number>> {
  const totals: Record<FieldKey, Record<string, number>> = {}
  for (const { key, columns } of state.form.fields.values()) {
    const totalled = columns.filter(({ column }) => column.total)
    if (totalled.length === 0 || !state.visible.has(key)) continue
    totals[key] = Object.fromEntries(
      totalled.map((column) => [column.key, sum(state, key, column.key)]),
    )
  }
  return totals
}

function sum(state: State, table: FieldKey, column: string): number {
  let total = 0
  for (const { id, cells } of state.rows.get(table) ?? []) {
    const cell = cells[column]
    const counts = typeof cell === 'number' && Number.isSafeInteger(cell)
    if (counts && state.visible.has(`${table}/${id}/${column}`)) total += cell
  }
  return total
}
