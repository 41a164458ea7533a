import { progressTexts } from '#i18n/interface.ts'
import { Hidden } from '#ui/components/Hidden.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import {
  cellClass,
  tableRoles,
  type Column,
  type RowSelection,
} from '#ui/components/table-columns.ts'

const sortIcons = { ascending: 'sortUp', descending: 'sortDown' } as const

/** The head of a column, a link when the list can be sorted by it. */
function HeaderCell<Row>({ column }: { column: Column<Row> }) {
  const { sort } = column
  return (
    <th
      {...tableRoles.columnHeader}
      scope="col"
      className={cellClass(column.align)}
      aria-sort={sort?.direction}
    >
      {sort === undefined ? (
        column.header
      ) : (
        <a className="ga-sort" href={sort.href}>
          <Hidden>{progressTexts.sortBy} </Hidden>
          {column.header}
          <Icon name={sort.direction ? sortIcons[sort.direction] : 'sort'} />
        </a>
      )}
    </th>
  )
}

type HeadProps<Row> = { columns: readonly Column<Row>[]; selectable: boolean }

/** The names of the columns; above cards, the orders that there are, after the words of `data-label`. */
export function Head<Row>({ columns, selectable }: HeadProps<Row>) {
  return (
    <thead {...tableRoles.rows}>
      <tr {...tableRoles.row} data-label={progressTexts.sortBy}>
        {selectable ? (
          <td {...tableRoles.cell}>
            <Hidden>{progressTexts.selection}</Hidden>
          </td>
        ) : null}
        {columns.map((column) => (
          <HeaderCell key={column.key} column={column} />
        ))}
      </tr>
    </thead>
  )
}

type RowProps<Row> = {
  row: Row
  id: string
  columns: readonly Column<Row>[]
  selection?: RowSelection<Row>
}

/** One row: its box when rows can be chosen, then its cells. */
export function BodyRow<Row>({ row, id, columns, selection }: RowProps<Row>) {
  return (
    <tr {...tableRoles.row}>
      {selection ? (
        <td {...tableRoles.cell} className="ga-cell--select">
          <input
            type="checkbox"
            name={selection.name}
            value={id}
            aria-label={`${progressTexts.select} ${selection.label(row)}`}
          />
        </td>
      ) : null}
      {columns.map((column) =>
        column.rowHeader ? (
          <th
            {...tableRoles.rowHeader}
            key={column.key}
            scope="row"
            className={cellClass(column.align)}
          >
            {column.cell(row)}
          </th>
        ) : (
          <td
            {...tableRoles.cell}
            key={column.key}
            className={cellClass(column.align)}
            data-label={column.header}
          >
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

type TotalsProps<Row> = HeadProps<Row> & { label: string }

/** The row of totals, under a strong line. */
export function Totals<Row>({ columns, label, selectable }: TotalsProps<Row>) {
  const [first, ...others] = columns
  return (
    <tfoot {...tableRoles.rows}>
      <tr {...tableRoles.row}>
        {selectable ? <td aria-hidden /> : null}
        <th {...tableRoles.rowHeader} scope="row" className={cellClass(first?.align)}>
          {label}
        </th>
        {others.map((column) => (
          <td
            {...tableRoles.cell}
            key={column.key}
            className={cellClass(column.align)}
            data-label={column.header}
          >
            {column.total}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
