import type { TableColumn } from '#forms/definition.ts'
import { isHidden } from '#ui/form/state/messages.ts'
import { cellPath, rowPath } from '#ui/form/state/rows.ts'
import { useForm, useSelected } from '#ui/form/use-form.ts'

/** Whether a cell is asked. In a row the server does not have yet, columns under a condition wait. */
export const useCellShown = (table: string, row: string, { key }: TableColumn): boolean => {
  const { page } = useForm()
  const waits = page.conditionalColumns?.includes(`${table}/${key}`) ?? false
  return useSelected((state) => {
    if (waits && state.stored[rowPath(table, row)] === undefined) return false
    return !isHidden(state, cellPath(table, row, key))
  })
}

export type PlacedColumn = { table: string; row: string; column: TableColumn }
