/** Lists as spreadsheets, written and compressed as their rows are read (docs/adr/0031). */
import { strToU8, Zip, ZipDeflate } from 'fflate'

import { spreadsheetTexts } from '#i18n/spreadsheet.ts'

import type { CsvCell } from './csv.ts'
import { partsBeside, SHEET_FILE } from './spreadsheet-parts.ts'
import { headRow, rowOf, SHEET_END, sheetStart } from './spreadsheet-rows.ts'

/** Rows that a sheet can hold (ECMA-376), less its heads and the row that says that it was cut. */
const MOST_ROWS = 1_048_576 - 2

type Table = {
  heads: readonly string[]
  parts: AsyncGenerator<readonly (readonly CsvCell[])[]>
}

const CUT = spreadsheetTexts.cut(MOST_ROWS)

/** The XML of the sheet, part by part; its last row says so when the list is longer than a sheet. */
async function* sheetOf({ heads, parts }: Table, most: number): AsyncGenerator<string> {
  let started = false
  let left = most
  for await (const rows of parts) {
    if (!started) yield sheetStart(heads, rows)
    started = true
    const kept = rows.slice(0, left)
    left -= kept.length
    yield kept.map(rowOf).join('')
    if (kept.length < rows.length) {
      yield headRow([CUT])
      break
    }
  }
  if (!started) yield sheetStart(heads, [])
  yield SHEET_END
}

/**
 * The table as the bytes of an `.xlsx`, a part at a time: its heads in bold stay in sight, its numbers are numbers.
 * @param most rows of the list that the sheet takes
 */
export async function* spreadsheetBytes(
  table: Table,
  most = MOST_ROWS,
): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    made.push(bytes)
  })
  for (const [name, content] of partsBeside(spreadsheetTexts.sheet)) {
    const part = new ZipDeflate(name)
    zip.add(part)
    part.push(strToU8(content), true)
  }
  const sheet = new ZipDeflate(SHEET_FILE)
  zip.add(sheet)
  for await (const xml of sheetOf(table, most)) {
    sheet.push(strToU8(xml))
    yield* made.splice(0)
  }
  sheet.push(new Uint8Array(), true)
  zip.end()
  yield* made
}
