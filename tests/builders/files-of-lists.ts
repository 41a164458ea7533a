import type { TableFile, TableRow } from '#platform/table-file.ts'

/** Every row of the file of a list, its heads left out. */
export const rowsIn = async ({ parts }: TableFile): Promise<TableRow[]> => {
  const rows: TableRow[] = []
  for await (const part of parts) rows.push(...part)
  return rows
}
