import { CSV_MARK, csvLine } from '#platform/csv.ts'

/**
 * Rows as a file that French spreadsheets open at once.
 * @param head names of the columns, in the order of the cells
 */
export const toCsv = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  CSV_MARK + [head, ...rows].map((row) => csvLine(row)).join('')
