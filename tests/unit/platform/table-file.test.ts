import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { spreadsheetBytes } from '#platform/spreadsheet.ts'
import { tableResponse, type TableFile, type TableRow } from '#platform/table-file.ts'

const table = (...parts: readonly (readonly TableRow[])[]): TableFile => ({
  heads: ['Référence', 'Montant'],
  parts: (async function* () {
    yield* parts
  })(),
})

/** Signs that XML 1.0 cannot hold, or advises against. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u

const filesOf = async (made: TableFile, most?: number): Promise<Record<string, string>> => {
  const parts: Uint8Array[] = []
  for await (const part of spreadsheetBytes(made, most)) parts.push(part)
  const files = unzipSync(new Uint8Array(Buffer.concat(parts)))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const sheetOf = async (made: TableFile, most?: number): Promise<string> => {
  const files = await filesOf(made, most)
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

  it('stops where a sheet is full, and says so in its last row', async () => {
    const rows = Array.from({ length: 3 }, (_, rank) => [`ligne-${rank}`, ''])
    const lines = async (...given: Parameters<typeof sheetOf>) =>
      (await sheetOf(...given)).split('<row>').slice(2)
    for (const most of [2, 3, 5]) {
      const cut = await lines(table(rows, rows, rows), most)
      expect(cut).toHaveLength(most + 1)
      expect(cut.at(-1)).toContain('Liste coupée')
    }
    const whole = await lines(table(rows, rows, rows), 9)
    expect(whole).toHaveLength(9)
    expect(whole.at(-1)).toContain('ligne-2')
    expect(await lines(table())).toEqual([])
  })

  it('is made as it is read: the rows of a part leave before the next is asked for', async () => {
    let asked = 0
    // Nothing that is said twice: it would be compressed to nothing.
    const text = () => Array.from({ length: 800 }, () => crypto.randomUUID()).join('')
    const parts = (async function* () {
      for (; asked < 40; asked += 1) yield [[text(), '']]
    })()
    let sent = 0
    for await (const bytes of spreadsheetBytes({ heads: ['Référence', 'Montant'], parts })) {
      sent += bytes.length
      if (sent > 20_000) break
    }
    expect(asked).toBeLessThan(40)
  })
})

describe('the answer that downloads a list', () => {
  const row: TableRow = ['=1+1', { number: '-2,00' }]

  it('is the same table as CSV, its formulas neutralised', async () => {
    const answer = tableResponse(table([row], [], [row]), 'csv', 'dossiers')
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="dossiers.csv"')
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
    const [heads, ...lines] = (await answer.text()).trim().split('\r\n')
    expect(heads).toMatch(/Référence;Montant$/)
    expect(lines).toEqual(["'=1+1;-2,00", "'=1+1;-2,00"])
  })

  it('is an .xlsx that programs recognise', async () => {
    const answer = tableResponse(table([row]), 'xlsx', 'dossiers')
    expect(answer.headers.get('Content-Type')).toMatch(/spreadsheetml/)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(Array.from(bytes.slice(0, 2))).toEqual([0x50, 0x4b])
  })
})
