/** A cell that a spreadsheet would take for a formula is given an apostrophe: it stays a text. */
const FORMULA = /^[=+\-@\t\r]/

const cell = (value: string): string => {
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Rows as a file that French spreadsheets open at once: semicolons, CRLF, UTF-8 with its mark.
 * @param head names of the columns, in the order of the cells
 */
export const toCsv = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\ufeff${[head, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
