/** The XML of a sheet, row by row. */
import type { CsvCell } from './csv.ts'
import { SHEET_SPACE, STYLES } from './spreadsheet-parts.ts'

type Row = readonly CsvCell[]

/** What a cell of a spreadsheet may hold. */
const LONGEST_CELL = 32_767
const NARROWEST = 10
const WIDEST = 60

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Signs that XML cannot hold, and half characters, would make the whole file unreadable. */
const written = (text: string): string =>
  text
    .slice(0, LONGEST_CELL)
    .replace(/[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '')
    // A reader of XML takes it for the end of a line.
    .replaceAll('\r', '&#13;')

/** A text is a text, whatever it begins with: only a cell of type formula is worked out, and none is made. */
const textCell = (text: string, style: number): string =>
  text === ''
    ? '<c/>'
    : `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${written(text)}</t></is></c>`

const cellOf = (cell: CsvCell): string =>
  typeof cell === 'object'
    ? `<c s="${STYLES.number}"><v>${Number(cell.number.replace(',', '.'))}</v></c>`
    : textCell(cell, STYLES.text)

export const rowOf = (cells: Row): string => `<row>${cells.map(cellOf).join('')}</row>`

export const headRow = (heads: readonly string[]): string =>
  `<row>${heads.map((head) => textCell(head, STYLES.head)).join('')}</row>`

const lengthOf = (cell: CsvCell = ''): number =>
  (typeof cell === 'object' ? cell.number : cell).length

const columnOf = (head: string, rank: number, rows: readonly Row[]): string => {
  const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row[rank])), head.length)
  const width = Math.min(WIDEST, Math.max(NARROWEST, longest + 2))
  return `<col min="${rank + 1}" max="${rank + 1}" width="${width}" customWidth="1"/>`
}

/** Heads that stay in sight; columns as wide as their heads and the first rows ask, for the rest is not known yet. */
export const sheetStart = (heads: readonly string[], first: readonly Row[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${SHEET_SPACE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${heads
    .map((head, rank) => columnOf(head, rank, first))
    .join('')}</cols><sheetData>${headRow(heads)}`

export const SHEET_END = '</sheetData></worksheet>'
