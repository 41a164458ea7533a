/** Files that French spreadsheets open at once: RFC 4180 with semicolons, CRLF, UTF-8 with its mark. */
export const CSV_MARK = '\ufeff'
export const CSV_TYPE = 'text/csv; charset=utf-8'

/** A text is never a formula; a number is written as it is, whatever its sign. */
export type CsvCell = string | { number: string }

/** Hundredths (cents, or of ETP) as a French spreadsheet reads a number: `29473,00`. */
export const scaledCell = (hundredths: number | null | undefined): CsvCell =>
  hundredths === null || hundredths === undefined
    ? ''
    : { number: (hundredths / 100).toFixed(2).replace('.', ',') }

/** Beginnings by which a spreadsheet takes a text for a formula: an apostrophe keeps it a text. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

const written = (cell: CsvCell): string =>
  typeof cell === 'object' ? cell.number : FORMULA.test(cell) ? `'${cell}` : cell

const quoted = (text: string): string =>
  /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** One line with its end. */
export const csvLine = (cells: readonly CsvCell[]): string =>
  `${cells.map((cell) => quoted(written(cell))).join(';')}\r\n`
