import type { ReactNode } from 'react'

import { classNames } from '#ui/class-names.ts'
import { TableFrame, type TableFrameProps } from '#ui/components/TableFrame.tsx'
import { BodyRow, Head, Totals } from '#ui/components/TableParts.tsx'
import {
  tableRoles,
  turnsToCards,
  type Column,
  type RowSelection,
} from '#ui/components/table-columns.ts'

export type DataTableProps<Row> = Omit<TableFrameProps, 'children' | 'cards'> & {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The name of the row of totals; without it there is none. */
  totalLabel?: string
  selection?: RowSelection<Row>
  /** Said in the table when there is no row. */
  empty?: ReactNode
  /** The whole row leads where the link in its header leads. */
  rowsOpen?: boolean
}

/**
 * Rows of one kind under named columns, with totals, sorting by links and a choice of rows; on a narrow
 * screen each row is a card.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, totalLabel, selection, empty, rowsOpen, ...frame } = props
  return (
    <TableFrame {...frame} cards={turnsToCards(columns.length)}>
      <Head columns={columns} selectable={selection !== undefined} />
      <tbody {...tableRoles.rows} className={classNames(rowsOpen && 'ga-rows--open') || undefined}>
        {rows.map((row) => (
          <BodyRow
            key={rowKey(row)}
            row={row}
            id={rowKey(row)}
            columns={columns}
            selection={selection}
          />
        ))}
        {rows.length === 0 ? (
          <tr {...tableRoles.row}>
            <td
              {...tableRoles.cell}
              className="ga-cell--empty"
              colSpan={columns.length + (selection ? 1 : 0)}
            >
              {empty}
            </td>
          </tr>
        ) : null}
      </tbody>
      {totalLabel === undefined ? null : (
        <Totals columns={columns} label={totalLabel} selectable={selection !== undefined} />
      )}
    </TableFrame>
  )
}
