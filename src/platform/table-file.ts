/** A list as a file, CSV or spreadsheet: the same columns and the same rows, read under the rights of who asks. */
import { CSV_MARK, CSV_TYPE, csvLine, type CsvCell } from './csv.ts'
import { log } from './log.ts'
import { SPREADSHEET_TYPE, spreadsheetOf } from './spreadsheet.ts'

export type TableRow = readonly CsvCell[]

export type TableFile = {
  heads: readonly string[]
  /** Rows, some hundred at a time, read as they are written. */
  parts: AsyncGenerator<readonly TableRow[]>
}

const linesOf = (rows: readonly TableRow[]): string => rows.map((row) => csvLine(row)).join('')

/** The whole table as a stream of CSV, as long as it is. */
export const csvStream = ({ heads, parts }: TableFile): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(CSV_MARK + csvLine(heads))),
    pull: async (controller) => {
      try {
        const { value, done } = await parts.next()
        if (done) controller.close()
        else if (value.length > 0) controller.enqueue(encoder.encode(linesOf(value)))
        else controller.enqueue(new Uint8Array())
      } catch (error) {
        // The answer has begun: all that can be told is that it is cut.
        log.error('export.cut', error)
        controller.error(error)
      }
    },
    cancel: async () => {
      await parts.return(undefined)
    },
  })
}

export type TableFormat = 'csv' | 'xlsx'

const bodyOf = async (
  table: TableFile,
  format: TableFormat,
): Promise<{ body: BodyInit; type: string }> =>
  format === 'csv'
    ? { body: csvStream(table), type: CSV_TYPE }
    : { body: new Uint8Array(await spreadsheetOf(table)), type: SPREADSHEET_TYPE }

/** The answer that downloads a table. `name`: of the file, without its extension. */
export const tableResponse = async (
  table: TableFile,
  format: TableFormat,
  name: string,
): Promise<Response> => {
  const { body, type } = await bodyOf(table, format)
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
