import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { MOST_SPREADSHEET_ROWS, spreadsheetOf } from '#platform/spreadsheet.ts'
import { tableResponse, type TableFile, type TableRow } from '#platform/table-file.ts'

const table = (...parts: readonly (readonly TableRow[])[]): TableFile => ({
  heads: ['Référence', 'Montant'],
  parts: (async function* () {
    yield* parts
  })(),
})

/** Signs that XML 1.0 cannot hold, or advises against. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u

const filesOf = async (made: TableFile): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await spreadsheetOf(made))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  )

const sheetOf = async (made: TableFile): Promise<string> => {
  const files = await filesOf(made)
  return Object.entries(files).find(([name]) => name.includes('worksheets/sheet'))?.[1] ?? ''
}
const textsOf = async (made: TableFile): Promise<string> =>
  Object.values(await filesOf(made)).join('\n')

describe('a list as a spreadsheet', () => {
  it('has its heads, its texts as texts and its amounts as numbers', async () => {
    const made = () => table([['CSI-2025-84-00001', { number: '29473,50' }]])
    const all = await textsOf(made())
    for (const text of ['Référence', 'Montant', 'CSI-2025-84-00001']) expect(all).toContain(text)
    expect(await sheetOf(made())).toContain('<v>29473.5</v>')
  })

  it.each(['=1+1', '+33476000000', '-2', '@somme', '\t=1', '=HYPERLINK("http://x")'])(
    'never makes a formula of « %s »',
    async (text) => {
      expect(await sheetOf(table([[text, '']]))).not.toMatch(/<f[ >]/)
    },
  )

  it('is readable XML whatever a text holds', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 50 })
    await fc.assert(
      fc.asyncProperty(texts, async (held) => {
        const all = await textsOf(table(held.map((text) => [text, '&<>"]]>'])))
        // Signs that XML forbids, and half characters, would make the file unreadable.
        expect(all).not.toMatch(FORBIDDEN)
      }),
      { numRuns: 5 },
    )
  })

  it('stops where the page says, and says so in its last row', async () => {
    const rows = Array.from({ length: 501 }, (_, rank) => [`ligne-${rank}`, ''])
    const parts = Array.from({ length: Math.ceil(MOST_SPREADSHEET_ROWS / 501) + 2 }, () => rows)
    const sheet = await sheetOf(table(...parts))
    expect(sheet.match(/<row /g)).toHaveLength(MOST_SPREADSHEET_ROWS + 2)
    const whole = await sheetOf(table(rows))
    expect(whole.match(/<row /g)).toHaveLength(502)
  })
})

describe('the answer that downloads a list', () => {
  const row: TableRow = ['=1+1', { number: '-2,00' }]

  it('is the same table as CSV, its formulas neutralised', async () => {
    const answer = await tableResponse(table([row], [], [row]), 'csv', 'dossiers')
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="dossiers.csv"')
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
    const [heads, ...lines] = (await answer.text()).trim().split('\r\n')
    expect(heads).toMatch(/Référence;Montant$/)
    expect(lines).toEqual(["'=1+1;-2,00", "'=1+1;-2,00"])
  })

  it('is an .xlsx that programs recognise', async () => {
    const answer = await tableResponse(table([row]), 'xlsx', 'dossiers')
    expect(answer.headers.get('Content-Type')).toMatch(/spreadsheetml/)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(Array.from(bytes.slice(0, 2))).toEqual([0x50, 0x4b])
  })
})
