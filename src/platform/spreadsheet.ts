/** Lists as spreadsheets (docs/adr/0031). Made in memory: a longer list is given as CSV. */
import writeExcelFile, { type Cell } from 'write-excel-file/node'

import { spreadsheetTexts } from '#i18n/spreadsheet.ts'

import type { CsvCell } from './csv.ts'

export const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** Rows of a spreadsheet; the page says so, and the last row of one that was cut. */
export const MOST_SPREADSHEET_ROWS = 10_000

/** What a cell of a spreadsheet may hold. */
const LONGEST_CELL = 32_767
const NARROWEST = 10
const WIDEST = 60

type Table = {
  heads: readonly string[]
  parts: AsyncGenerator<readonly (readonly CsvCell[])[]>
}

/** Signs that XML cannot hold would make the whole file unreadable. */
const storable = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .slice(0, LONGEST_CELL)

/** A text is a text, whatever it begins with: only a cell of type formula is worked out. */
const cellOf = (cell: CsvCell): Cell => {
  if (typeof cell === 'object')
    return { value: Number(cell.number.replace(',', '.')), type: Number, format: '#,##0.00' }
  const value = storable(cell)
  return value === '' ? null : { value, type: String }
}

const headOf = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' })

const lengthOf = (cell: CsvCell | undefined): number => {
  if (cell === undefined) return 0
  return (typeof cell === 'object' ? cell.number : cell).length
}

const widthOf = (head: string, rows: readonly (readonly CsvCell[])[], rank: number) => {
  const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row[rank])), head.length)
  return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) }
}

const gathered = async ({
  parts,
}: Table): Promise<{ rows: (readonly CsvCell[])[]; cut: boolean }> => {
  const rows: (readonly CsvCell[])[] = []
  for await (const part of parts) {
    rows.push(...part)
    if (rows.length > MOST_SPREADSHEET_ROWS)
      return { rows: rows.slice(0, MOST_SPREADSHEET_ROWS), cut: true }
  }
  return { rows, cut: false }
}

/** The table as the bytes of an `.xlsx`: its heads in bold stay in sight, its numbers are numbers. */
export const spreadsheetOf = async (table: Table): Promise<Uint8Array> => {
  const { rows, cut } = await gathered(table)
  const data = [
    table.heads.map(headOf),
    ...rows.map((row) => row.map(cellOf)),
    ...(cut ? [[headOf(spreadsheetTexts.cut(MOST_SPREADSHEET_ROWS))]] : []),
  ]
  const columns = table.heads.map((head, rank) => widthOf(head, rows, rank))
  return writeExcelFile(data, {
    sheet: spreadsheetTexts.sheet,
    columns,
    stickyRowsCount: 1,
  }).toBuffer()
}
