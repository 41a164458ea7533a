import { progressTexts } from '#i18n/interface.ts'
import { Hidden } from '#ui/components/Hidden.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import { cellClass, type Column, type RowSelection } from '#ui/components/table-columns.ts'

const sortIcons = { ascending: 'sortUp', descending: 'sortDown' } as const

/** The head of a column, a link when the list can be sorted by it. */
export function HeaderCell<Row>({ column }: { column: Column<Row> }) {
  const { sort } = column
  return (
    <th scope="col" className={cellClass(column.align)} aria-sort={sort?.direction}>
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

type RowProps<Row> = {
  row: Row
  id: string
  columns: readonly Column<Row>[]
  selection?: RowSelection<Row>
}

/** One row: its box when rows can be chosen, then its cells. */
export function BodyRow<Row>({ row, id, columns, selection }: RowProps<Row>) {
  return (
    <tr>
      {selection ? (
        <td className="ga-cell--select">
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
          <th key={column.key} scope="row" className={cellClass(column.align)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} className={cellClass(column.align)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

type TotalsProps<Row> = { columns: readonly Column<Row>[]; label: string; selectable: boolean }

/** The row of totals, under a strong line. */
export function Totals<Row>({ columns, label, selectable }: TotalsProps<Row>) {
  const [first, ...others] = columns
  return (
    <tfoot>
      <tr>
        {selectable ? <td aria-hidden /> : null}
        <th scope="row" className={cellClass(first?.align)}>
          {label}
        </th>
        {others.map((column) => (
          <td key={column.key} className={cellClass(column.align)}>
            {column.total}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
