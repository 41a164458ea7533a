import type { TableColumn } from '#forms/definition.ts'
import { formPageTexts } from '#i18n/form-page.ts'
import { FieldMessage } from '#ui/components/FieldParts.tsx'
import { AfterField } from '#ui/form/AfterField.tsx'
import { fieldId } from '#ui/form/field-id.ts'
import { cellPath } from '#ui/form/state/rows.ts'
import { useMessages } from '#ui/form/use-form.ts'
import { useCellShown, type PlacedColumn } from './use-columns.ts'

function CellMessages({ table, row, column }: PlacedColumn) {
  const path = cellPath(table, row, column.key)
  const isShown = useCellShown(table, row, column)
  const { error, warning } = useMessages({ path })
  if (!isShown) return null
  const named = (sentence: string | undefined) =>
    sentence && formPageTexts.fieldIssue(column.label, sentence)
  return (
    <>
      <FieldMessage id={fieldId(path)} error={named(error)} />
      <AfterField path={path} field={column} warning={named(warning)} />
    </>
  )
}

export type GridMessagesProps = { table: string; row: string; columns: readonly TableColumn[] }

/** What is to be said of the cells of a row, under it: columns are too narrow for sentences. */
export function GridMessages({ table, row, columns }: GridMessagesProps) {
  return (
    <tr className="ga-grid__messages">
      <td colSpan={columns.length + 2}>
        {columns.map((column) => (
          <CellMessages key={column.key} table={table} row={row} column={column} />
        ))}
      </td>
    </tr>
  )
}
