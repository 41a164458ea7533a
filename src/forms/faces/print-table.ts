import type { Block } from '#documents/blocks.ts'
import { faceWords } from '#i18n/form-faces.ts'
import type { CompiledColumn, Column } from '../compile/form.ts'
import type { FieldOf } from '../definition.ts'
import type { FiledRow } from './filed.ts'
import { columnTotal, formatCell } from './filed-rows.ts'

type Table = FieldOf<'table'> | FieldOf<'posts'>
type Facts = Extract<Block, { type: 'facts' }>

/** More columns do not fit on a page: each row then stands by itself, as a list of facts. */
const widestTable = 7

const numbers: ReadonlySet<string> = new Set(['integer', 'decimal', 'amount', 'percentage', 'etp'])

/** A table as a table, or row by row when it is too wide or holds long texts. Hidden columns are left out. */
export function tableBlocks(
  table: Table,
  columns: readonly CompiledColumn[],
  rows: readonly FiledRow[],
): Block[] {
  if (rows.length === 0) {
    return [{ type: 'facts', entries: [{ term: table.label, value: faceWords.noRow }] }]
  }
  const shown = columns
    .map(({ column }) => column)
    .filter(({ key }) => rows.some(({ cells }) => key in cells))
  const wide = shown.length > widestTable || shown.some(({ kind }) => kind === 'longText')
  return wide ? rowBlocks(table, shown, rows) : [gridBlock(table, shown, rows)]
}

function gridBlock({ label }: Table, columns: readonly Column[], rows: readonly FiledRow[]): Block {
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
  return columns.map((column, index) => {
    if (column.total) return formatCell(column, columnTotal(rows, column.key))
    return index === 0 ? faceWords.total : ''
  })
}

function rowBlocks(table: Table, columns: readonly Column[], rows: readonly FiledRow[]): Block[] {
  const totals = columns
    .filter(({ total }) => total)
    .map((column) => ({
      term: `${faceWords.total}, ${column.label}`,
      value: formatCell(column, columnTotal(rows, column.key)),
    }))
  return [
    { type: 'paragraph', content: [{ text: table.label, bold: true }] },
    ...rows.flatMap((row, index): Block[] => [
      { type: 'heading', level: 4, text: `${table.rowLabel} ${index + 1}` },
      rowFacts(columns, row),
    ]),
    ...(totals.length > 0 ? [{ type: 'facts', entries: totals } satisfies Facts] : []),
  ]
}

function rowFacts(columns: readonly Column[], { cells }: FiledRow): Facts {
  const answered = columns.filter(({ key }) => key in cells)
  return {
    type: 'facts',
    entries: answered.map((column) => ({
      term: column.label,
      value: formatCell(column, cells[column.key]),
    })),
  }
}
