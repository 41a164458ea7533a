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

/**
 * Written out, because a browser may forget what a table is once its rows are drawn as cards: readers keep
 * its rows, its columns and its headers.
 */
export const tableRoles = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** A name and one thing about it still stand side by side on a phone. */
const MOST_ABREAST = 2

/** Tables of more columns turn each row into a card where the screen is narrow. */
export const turnsToCards = (columns: number): boolean => columns > MOST_ABREAST

export const cellClass = (align: 'left' | 'right' | undefined): string | undefined =>
  align === 'right' ? 'ga-cell--right' : undefined
