import type { Block } from '#documents/blocks.ts'
import { TableFrame } from '#ui/components/TableFrame.tsx'
import { cellClass } from '#ui/components/table-columns.ts'

type TableBlock = Extract<Block, { type: 'table' }>

function Rows({ rows, align }: Pick<TableBlock, 'rows' | 'align'>) {
  return rows.map((row) => (
    <tr key={row.join('\u001f')}>
      {row.map((cell, column) =>
        column === 0 ? (
          <th key={column} scope="row" className={cellClass(align[column])}>
            {cell}
          </th>
        ) : (
          <td key={column} className={cellClass(align[column])}>
            {cell}
          </td>
        ),
      )}
    </tr>
  ))
}

/** A table of a text: the first cell of a row names it, the last rows may be totals. */
export function BlockTable({ table }: { table: TableBlock }) {
  const body = table.rows.length - (table.totals ?? 0)
  return (
    <TableFrame caption={table.caption}>
      <thead>
        <tr>
          {table.head.map((header, column) => (
            <th key={header} scope="col" className={cellClass(table.align[column])}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Rows rows={table.rows.slice(0, body)} align={table.align} />
      </tbody>
      {body < table.rows.length ? (
        <tfoot>
          <Rows rows={table.rows.slice(body)} align={table.align} />
        </tfoot>
      ) : null}
    </TableFrame>
  )
}
