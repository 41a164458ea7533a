import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { exportQueue } from '#instruction/queue/export.ts'
import { tableResponse } from '#platform/table-file.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { PAGE_SIZE, readQueuePage } from '#instruction/queue/queue.ts'
import { plant } from '#seed/plant.ts'
import {
  buildFiledRow,
  groundOf,
  requestOf,
  writeFiledRows,
  type FiledRow,
  type Ground,
} from '#tests/builders/filed-dossiers.ts'
import { contract } from '#tests/setup/databases.ts'

const at = (day: number) => `2025-06-${String(day).padStart(2, '0')}T08:00:00.000Z`

const INSTRUCTOR = 'dreets.ara@demo.test'

const EVERY = ['84-10003', '84-10001', '84-10005', '84-10004', '84-10002']

const IN_CHARGE = 'CSI-2025-84-10003'

const ROWS: readonly (Partial<FiledRow> & { reference: string })[] = [
  { reference: 'CSI-2025-84-10001', filedAt: at(5), asked: 100_000, etp: 50 },
  {
    reference: 'CSI-2025-84-10002',
    filedAt: at(1),
    state: 'accepted',
    name: 'Régie L’Échange (Drôme)',
    departments: ['26', '07'],
    asked: 300_000,
    etp: 150,
  },
  {
    reference: 'CSI-2025-84-10003',
    filedAt: at(3),
    state: 'under_review',
    name: 'Métropole Œuvre-Lyon',
    departments: ['69'],
    siret: '22690001700011',
    asked: 200_000,
    blankZone: true,
    dueAt: at(4),
    opinionsIn: 1,
  },
  {
    reference: 'CSI-2025-84-10004',
    filedAt: at(2),
    state: 'correction',
    name: 'Échirolles 42 solidarité',
    newStructure: true,
    asked: 400_000,
    dueAt: '2100-01-01T00:00:00.000Z',
    assignee: 'autre-1',
    assigneeName: 'Autre agent',
  },
  { reference: 'CSI-2025-84-10005', filedAt: at(4), state: 'reviewed', departments: ['38', '26'] },
  { reference: 'CSI-2025-84-19999', filedAt: null, state: 'draft' },
  { reference: 'CSI-2025-11-10001', region: '11', filedAt: at(1), departments: ['75'] },
]

contract('the list of a desk', (guichet) => {
  let ground: Ground
  let instructor: PayloadRequest
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    ground = await groundOf(guichet())
    instructor = await requestOf(guichet(), INSTRUCTOR)
    const inCharge = { assignee: instructor.user?.id ?? null, assigneeName: 'Instruction' }
    const rows = ROWS.map((row) =>
      buildFiledRow(row.reference === IN_CHARGE ? { ...row, ...inCharge } : row),
    )
    await writeFiledRows(guichet(), ground, rows)
  })

  const list = async (address = '', req = instructor): Promise<string[]> => {
    const { dossiers } = await readQueuePage(req, readQueue(new URLSearchParams(address)).query)
    return dossiers.map(({ reference }) => reference.replace('CSI-2025-', ''))
  }
  const as = async (email: string | undefined, address = '') =>
    list(address, await requestOf(guichet(), email))
  const exported = async (req: PayloadRequest, address = '') => {
    const { query } = readQueue(new URLSearchParams(address))
    const bytes = await tableResponse(exportQueue(req, query), 'csv', 'dossiers').arrayBuffer()
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  }

  describe('who sees what', () => {
    const region84 = ['84-10001', '84-10002', '84-10003', '84-10004', '84-10005']

    it.each([
      ['dreets.ara@demo.test', region84],
      ['manager.ara@demo.test', region84],
      ['dreets.idf@demo.test', ['11-10001']],
      ['dgefp@demo.test', ['11-10001', ...region84]],
    ])('%s sees its own, filed', async (email, rows) => {
      expect((await as(email)).toSorted()).toEqual(rows)
      const { length } = (await exported(await requestOf(guichet(), email))).trim().split('\r\n')
      expect(length).toBe(rows.length + 1)
    })

    it.each([
      ['association@demo.test', 'refus.role'],
      ['ddets.38@demo.test', 'refus.role'],
      ['coordination.ara@demo.test', 'refus.role'],
      ['anru@demo.test', 'refus.role'],
      ['admin@demo.test', 'refus.role'],
      [undefined, 'refus.connexion'],
    ])('%s has no list and no export (%s)', async (email, code) => {
      await expect(as(email)).rejects.toMatchObject({ code })
      const req = await requestOf(guichet(), email)
      expect(() => exportQueue(req, readQueue(new URLSearchParams()).query)).toThrow(
        expect.objectContaining({ code }),
      )
    })

    it('never gives another region, even asked for by name', async () => {
      expect(await list('region=11')).toEqual([])
      expect(await list('recherche=CSI-2025-11')).toEqual([])
      expect(await list('departement=75')).toEqual([])
    })
  })

  it('begins with what waits for the desk, oldest first, then for the manager, then for others', async () => {
    expect(await list()).toEqual(['84-10003', '84-10001', '84-10005', '84-10004', '84-10002'])
  })

  it.each([
    ['tri=depot', ['84-10002', '84-10004', '84-10003', '84-10005', '84-10001']],
    ['tri=-depot', ['84-10001', '84-10005', '84-10003', '84-10004', '84-10002']],
    ['tri=montant', ['84-10001', '84-10003', '84-10002', '84-10004', '84-10005']],
    ['tri=-etp', ['84-10002', '84-10005', '84-10004', '84-10003', '84-10001']],
    ['tri=structure', ['84-10001', '84-10005', '84-10004', '84-10003', '84-10002']],
  ])('in the order %s', async (address, rows) => {
    expect(await list(address)).toEqual(rows)
  })

  it.each<[string, string[]]>([
    ['attente=desk', ['84-10003', '84-10001']],
    ['attente=manager&attente=nobody', ['84-10005', '84-10002']],
    ['etat=correction', ['84-10004']],
    ['departement=26', ['84-10005', '84-10002']],
    ['departement=26&departement=38', ['84-10001', '84-10005', '84-10004', '84-10002']],
    ['montant-min=2000&montant-max=3000', ['84-10003', '84-10002']],
    ['etp-min=1,5', ['84-10002']],
    ['etp-max=0,5', ['84-10001']],
    ['premiere=oui', ['84-10004']],
    ['premiere=non&departement=69', ['84-10003']],
    ['blanche=oui', ['84-10003']],
    ['blanche=non&etat=under_review', []],
    ['affecte=personne', ['84-10001', '84-10005', '84-10002']],
    ['affecte=autre-1', ['84-10004']],
    ['affecte=moi', ['84-10003']],
    ['echeance=passee', ['84-10003']],
    ['echeance=semaine', []],
    ['tri=-echeance', ['84-10004', '84-10003']],
    ['suite=avis', ['84-10003']],
    ['suite=complements', []],
    ['departement=38&recherche=association', ['84-10001', '84-10005']],
  ])('filtered by %s', async (address, rows) => {
    expect(await list(address)).toEqual(rows)
  })

  it.each<[string, string[]]>([
    ['CSI-2025-84-10004', ['84-10004']],
    ['csi-2025-84-1000', ['84-10003', '84-10001', '84-10005', '84-10004', '84-10002']],
    ['226 900 017', ['84-10003']],
    ['22690001700011', ['84-10003']],
    ['42', ['84-10004']],
    ['echange', ['84-10002']],
    ['L’ÉCHANGE', ['84-10002']],
    ['drom', ['84-10002']],
    ['œuv lyon', ['84-10003']],
    ['isere asso', ['84-10001', '84-10005']],
    ['sociation', []],
    ['100%', []],
    ['œ', ['84-10003']],
    ['OE%_\\🙂', ['84-10003']],
    ['%regie%', ['84-10002']],
    ['r.gie', []],
    ['.*', EVERY],
    ['% _ \\ ( [ 🙂 \' " $', EVERY],
    [`CSI-2025-84-1000%`, []],
  ])('searched for « %s »', async (search, rows) => {
    expect(await list(`recherche=${encodeURIComponent(search)}`)).toEqual(rows)
  })

  it('searched for ten thousand signs, answers as for a few', async () => {
    expect(await list(`recherche=${'a '.repeat(5000)}`)).toEqual(['84-10001', '84-10005'])
    expect(await list(`recherche=${'é'.repeat(10_000)}`)).toEqual([])
  })

  it('exports what the page shows, and neutralises what would be a formula', async () => {
    const reference = 'CSI-2025-84-20000'
    const row = buildFiledRow({ reference, name: '=1+1;"x"', asked: 2_947_300, etp: 50 })
    await writeFiledRows(guichet(), ground, [row])
    const [mark, ...lines] = (await exported(instructor, 'montant-min=29000')).split('\r\n')
    expect(mark?.startsWith('\ufeffRéférence;Structure;SIRET')).toBe(true)
    expect(lines).toEqual([
      `${reference};"'=1+1;""x""";000 900 019 00019;Clauses sociales;Auvergne-Rhône-Alpes;38 Isère;À vérifier;29473,00;0,50;non;non;${lines[0]?.split(';').at(-3)};;`,
      '',
    ])
  })

  it('pages by 50, and says « more than 1 000 » without counting further', async () => {
    const many = Array.from({ length: 1005 }, (_, index) =>
      buildFiledRow({ region: '93', reference: `CSI-2025-93-${String(index).padStart(5, '0')}` }),
    )
    await writeFiledRows(guichet(), ground, many)
    const dgefp = await requestOf(guichet(), 'dgefp@demo.test')
    const read = (address: string) =>
      readQueuePage(dgefp, readQueue(new URLSearchParams(address)).query)
    const first = await read('region=93&tri=depot')
    expect(first).toMatchObject({ count: { rows: 1000, more: true }, pages: 21 })
    expect(first.dossiers).toHaveLength(PAGE_SIZE)
    const last = await read('region=93&tri=depot&page=21')
    expect(last.dossiers).toHaveLength(5)
    const seen = new Set<string>()
    for (let page = 1; page <= 21; page += 1)
      for (const { reference } of (await read(`region=93&tri=depot&page=${page}`)).dossiers)
        seen.add(reference)
    expect(seen.size).toBe(1005)
    expect((await read('region=93&page=22')).dossiers).toEqual([])
    const text = await exported(dgefp, 'region=93')
    expect(text.split('\r\n')).toHaveLength(1007)
  }, 120_000)
})
