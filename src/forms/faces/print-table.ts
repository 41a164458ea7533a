import type { Block } from '#documents/blocks.ts'
import { faceWords } from '#i18n/form-faces.ts'
import type { CompiledColumn, Column } from '../compile/form.ts'
import type { FieldOf } from '../definition.ts'
import type { FiledRow } from './filed.ts'
import { columnTotal, formatCell } from './filed-rows.ts'

type Table = FieldOf<'table'> | FieldOf<'posts'>

/** More columns do not fit on a page: the table is then turned, a few rows side by side. */
const widestTable = 7
const rowsSideBySide = 3

const numbers: ReadonlySet<string> = new Set(['integer', 'decimal', 'amount', 'percentage', 'etp'])

/** A table as a table, its long texts beneath. Columns where nothing is answered are left out. */
export function tableBlocks(
  table: Table,
  columns: readonly CompiledColumn[],
  rows: readonly FiledRow[],
): Block[] {
  if (rows.length === 0) {
    return [{ type: 'facts', entries: [{ term: table.label, value: faceWords.noRow }] }]
  }
  const answered = columns
    .map(({ column }) => column)
    .filter(({ key }) => rows.some(({ cells }) => key in cells))
  const short = answered.filter(({ kind }) => kind !== 'longText')
  const grids = short.length > widestTable ? turned(table, short, rows) : [grid(table, short, rows)]
  return [...grids, ...longCells(table, answered, rows)]
}

function grid({ label }: Table, columns: readonly Column[], rows: readonly FiledRow[]): Block {
  const body = rows.map(({ cells }) =>
    columns.map((column) => formatCell(column, cells[column.key])),
  )
  const totals = totalsRow(columns, rows)
  return {
    type: 'table',
    caption: label,
    head: columns.map((column) => column.label),
    rows: totals ? [...body, totals] : body,
    align: columns.map(({ kind }) => (numbers.has(kind) ? 'right' : 'left')),
    ...(totals && { totals: 1 }),
  }
}

/** The word « Total » stands in the first column, unless that column is itself totalled. */
function totalsRow(columns: readonly Column[], rows: readonly FiledRow[]): string[] | undefined {
  if (!columns.some(({ total }) => total)) return undefined
  return columns.map(
    (column, index) => totalOf(column, rows) || (index === 0 ? faceWords.total : ''),
  )
}

const totalOf = (column: Column, rows: readonly FiledRow[]): string =>
  column.total ? formatCell(column, columnTotal(rows, column.key)) : ''

/** One line per question, one column per row; the totals stand in a last column. */
function turned(table: Table, columns: readonly Column[], rows: readonly FiledRow[]): Block[] {
  const { label, rowLabel } = table
  const groups = Array.from(
    { length: Math.ceil(rows.length / rowsSideBySide) },
    (_, group) => group * rowsSideBySide,
  )
  return groups.map((start): Block => {
    const shown = rows.slice(start, start + rowsSideBySide)
    const last = start + shown.length === rows.length
    const totalled = last && columns.some(({ total }) => total)
    const head = shown.map((_, index) => faceWords.rowOf(rowLabel, start + index + 1))
    return {
      type: 'table',
      caption: label,
      head: [faceWords.question, ...head, ...(totalled ? [faceWords.total] : [])],
      rows: columns.map((column) => [
        column.label,
        ...shown.map(({ cells }) => formatCell(column, cells[column.key])),
        ...(totalled ? [totalOf(column, rows)] : []),
      ]),
      align: ['left', ...head.map(() => 'left' as const), ...(totalled ? ['right' as const] : [])],
    }
  })
}

function longCells(
  { rowLabel }: Table,
  columns: readonly Column[],
  rows: readonly FiledRow[],
): Block[] {
  const long = columns.filter(({ kind }) => kind === 'longText')
  return rows.flatMap(({ cells }, index) =>
    long.flatMap(({ key, label }) => {
      const text = cells[key]
      return typeof text === 'string'
        ? longTextBlocks(faceWords.cellOf(rowLabel, index + 1, label), text)
        : []
    }),
  )
}

/** A text of several paragraphs keeps them, under its question. */
export function longTextBlocks(label: string, text: string): Block[] {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '')
  return [
    { type: 'paragraph', content: [{ text: label, bold: true }] },
    ...paragraphs.map((line): Block => ({ type: 'paragraph', content: [{ text: line }] })),
  ]
}
