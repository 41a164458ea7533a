import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Amounts, counts and dates of one length stand on the right, in tabular figures. */
  align?: 'left' | 'right'
  /** The column that names the row. */
  rowHeader?: boolean
  /** The cell of the row of totals. */
  total?: ReactNode
  /** Makes the header a link that sorts; `direction` when the list is sorted by it now. */
  sort?: { href: string; direction?: 'ascending' | 'descending' }
}

/** A box before each row, for acts on several: its form name, the value sent and how a row is called. */
export type RowSelection<Row> = { name: string; label: (row: Row) => string }

export const cellClass = (align: 'left' | 'right' | undefined): string | undefined =>
  align === 'right' ? 'ga-cell--right' : undefined
