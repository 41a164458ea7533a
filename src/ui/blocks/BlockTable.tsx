import type { Block } from '#documents/blocks.ts'
import { TableFrame } from '#ui/components/TableFrame.tsx'
import { cellClass, tableRoles, turnsToCards } from '#ui/components/table-columns.ts'

type TableBlock = Extract<Block, { type: 'table' }>

type RowsProps = Pick<TableBlock, 'rows' | 'align' | 'head'>

/** The first cell that says something names its row: an empty one would name nothing. */
const namingCell = (row: readonly string[]): number => row.findIndex((cell) => cell.trim() !== '')

function Rows({ rows, align, head }: RowsProps) {
  return rows.map((row) => (
    <tr {...tableRoles.row} key={row.join('\u001f')}>
      {row.map((cell, column) =>
        column === namingCell(row) ? (
          <th
            {...tableRoles.rowHeader}
            key={column}
            scope="row"
            className={cellClass(align[column])}
          >
            {cell}
          </th>
        ) : (
          <td
            {...tableRoles.cell}
            key={column}
            className={cellClass(align[column])}
            data-label={head[column]}
          >
            {cell}
          </td>
        ),
      )}
    </tr>
  ))
}

/** A table of a text: the first cell that is not empty names its row, the last rows may be totals. */
export function BlockTable({ table }: { table: TableBlock }) {
  const body = table.rows.length - (table.totals ?? 0)
  return (
    <TableFrame caption={table.caption} cards={turnsToCards(table.head.length)}>
      <thead {...tableRoles.rows}>
        <tr {...tableRoles.row}>
          {table.head.map((header, column) => (
            <th
              {...tableRoles.columnHeader}
              key={header}
              scope="col"
              className={cellClass(table.align[column])}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.rows}>
        <Rows rows={table.rows.slice(0, body)} align={table.align} head={table.head} />
      </tbody>
      {body < table.rows.length ? (
        <tfoot {...tableRoles.rows}>
          <Rows rows={table.rows.slice(body)} align={table.align} head={table.head} />
        </tfoot>
      ) : null}
    </TableFrame>
  )
}
