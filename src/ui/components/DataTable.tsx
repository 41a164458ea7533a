import type { ReactNode } from 'react'

import { progressTexts } from '#i18n/interface.ts'
import { classNames } from '#ui/class-names.ts'
import { Hidden } from '#ui/components/Hidden.tsx'
import { TableFrame, type TableFrameProps } from '#ui/components/TableFrame.tsx'
import { BodyRow, HeaderCell, Totals } from '#ui/components/TableParts.tsx'
import type { Column, RowSelection } from '#ui/components/table-columns.ts'

export type DataTableProps<Row> = Omit<TableFrameProps, 'children'> & {
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

/** Rows of one kind under named columns, with totals, sorting by links and a choice of rows. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, totalLabel, selection, empty, rowsOpen, ...frame } = props
  return (
    <TableFrame {...frame}>
      <thead>
        <tr>
          {selection ? (
            <td>
              <Hidden>{progressTexts.selection}</Hidden>
            </td>
          ) : null}
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody className={classNames(rowsOpen && 'ga-rows--open') || undefined}>
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
          <tr>
            <td className="ga-cell--empty" colSpan={columns.length + (selection ? 1 : 0)}>
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
