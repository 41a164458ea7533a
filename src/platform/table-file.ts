/** A list as a file, CSV or spreadsheet: the same columns and the same rows, read under the rights of who asks. */
import { CSV_MARK, CSV_TYPE, csvLine, type CsvCell } from './csv.ts'
import { log } from './log.ts'
import { SPREADSHEET_TYPE } from './spreadsheet-parts.ts'
import { spreadsheetBytes } from './spreadsheet.ts'

export type TableRow = readonly CsvCell[]

export type TableFile = {
  heads: readonly string[]
  /** Rows, some hundred at a time, read as they are written. */
  parts: AsyncGenerator<readonly TableRow[]>
}

/** A table that is read already. */
export const tableOf = (heads: readonly string[], rows: readonly TableRow[]): TableFile => ({
  heads,
  parts: (async function* () {
    yield rows
  })(),
})

const linesOf = (rows: readonly TableRow[]): string => rows.map((row) => csvLine(row)).join('')

async function* csvBytes({ heads, parts }: TableFile): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(CSV_MARK + csvLine(heads))
  for await (const rows of parts) yield encoder.encode(linesOf(rows))
}

/** What is read is sent at once, and read no further than it is taken. */
const streamed = (bytes: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: async (controller) => {
      try {
        const { value, done } = await bytes.next()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        // The answer has begun: all that can be told is that it is cut.
        log.error('export.cut', error)
        controller.error(error)
      }
    },
    cancel: async () => {
      await bytes.return(undefined)
    },
  })

export type TableFormat = 'csv' | 'xlsx'

const FORMATS: Readonly<
  Record<TableFormat, { type: string; bytes: (table: TableFile) => AsyncGenerator<Uint8Array> }>
> = {
  csv: { type: CSV_TYPE, bytes: csvBytes },
  xlsx: { type: SPREADSHEET_TYPE, bytes: spreadsheetBytes },
}

/** The answer that downloads a table. `name`: of the file, without its extension. */
export const tableResponse = (table: TableFile, format: TableFormat, name: string): Response => {
  const { type, bytes } = FORMATS[format]
  return new Response(streamed(bytes(table)), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
