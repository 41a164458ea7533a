import { fieldId } from '#ui/form/field-id.ts'
import { rowPath } from '#ui/form/state/rows.ts'

/** The element that holds a row: the focus goes to its first box when it is added or brought back. */
export const rowElementId = (table: string, row: string): string =>
  `${fieldId(rowPath(table, row))}-ligne`

/** Once the row is drawn. */
export const focusRow = (table: string, row: string): void => {
  requestAnimationFrame(() => {
    const element = document.getElementById(rowElementId(table, row))
    element?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  })
}
