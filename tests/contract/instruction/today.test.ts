/** What waits for a desk today, and what is found in the rows that hang on dossiers. */
import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { NEWS } from '#instruction/queue/names.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { readQueuePage } from '#instruction/queue/queue.ts'
import { readToday } from '#instruction/queue/today.ts'
import { plant } from '#seed/plant.ts'
import { readSteeringTasks } from '#steering/waiting.ts'
import {
  buildFiledRow,
  groundOf,
  requestOf,
  writeFiledRows,
  type FiledRow,
  type Ground,
} from '#tests/builders/filed-dossiers.ts'
import { contract } from '#tests/setup/databases.ts'

const PAST = '2025-06-01T08:00:00.000Z'
const FUTURE = '2100-01-01T00:00:00.000Z'
const INSTRUCTOR = 'dreets.ara@demo.test'

contract('what waits for a desk today', (guichet) => {
  let ground: Ground
  const ids = new Map<string, string>()

  const hang = (collection: CollectionSlug, dossier: string, data: Record<string, unknown>) =>
    guichet().payload.db.create({
      collection,
      data: {
        dossier: ids.get(dossier),
        structure: ground.structure,
        region: dossier.startsWith('CSI-2025-11') ? '11' : '84',
        ...data,
      },
    })
  const opinion = (dossier: string, addressee: string, state: string, dueAt: string) =>
    hang('opinions', dossier, {
      reference: dossier,
      structureName: 'Structure',
      siren: '000900019',
      audience: 'county',
      addressee,
      state,
      sections: [],
      askedAt: PAST,
      dueAt,
    })
  const correction = (dossier: string, state: string) =>
    hang('corrections', dossier, { state, round: 1, items: [], askedAt: PAST, dueAt: PAST })
  const message = (dossier: string, from: string, readAt: string | null) =>
    hang('messages', dossier, { from, author: 'x', body: 'Bonjour', sentAt: PAST, readAt })

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    ground = await groundOf(guichet())
    const me = (await requestOf(guichet(), INSTRUCTOR)).user?.id ?? ''
    const rows: (Partial<FiledRow> & { reference: string })[] = [
      { reference: 'CSI-2025-84-00001', assignee: me },
      { reference: 'CSI-2025-84-00002', state: 'under_review', opinionsIn: 1, dueAt: PAST },
      { reference: 'CSI-2025-84-00003', state: 'under_review', assignee: me },
      { reference: 'CSI-2025-84-00004', state: 'reviewed' },
      { reference: 'CSI-2025-11-00001', region: '11', dueAt: PAST },
    ]
    await writeFiledRows(guichet(), ground, rows.map(buildFiledRow))
    const { docs } = await payload.find({ collection: 'dossiers', limit: 100, depth: 0 })
    for (const { reference, id } of docs) ids.set(reference, id)
    await correction('CSI-2025-84-00001', 'answered')
    await correction('CSI-2025-84-00002', 'closed')
    await correction('CSI-2025-11-00001', 'answered')
    await opinion('CSI-2025-84-00002', 'county:38', 'answered', PAST)
    await opinion('CSI-2025-84-00002', 'county:69', 'requested', FUTURE)
    await opinion('CSI-2025-84-00003', 'county:38', 'requested', PAST)
    await opinion('CSI-2025-84-00004', 'county:38', 'expired', PAST)
    await opinion('CSI-2025-84-00001', 'national:dgefp', 'requested', FUTURE)
    await opinion('CSI-2025-84-00003', 'national:dgefp', 'expired', PAST)
    await opinion('CSI-2025-84-00002', 'national:anru', 'requested', FUTURE)
    await message('CSI-2025-84-00003', 'structure', null)
    await message('CSI-2025-84-00003', 'structure', null)
    await message('CSI-2025-84-00002', 'structure', PAST)
    await message('CSI-2025-84-00002', 'desk', null)
  })

  const list = async (email: string, address: string) => {
    const { query } = readQueue(new URLSearchParams(address))
    const { dossiers, count } = await readQueuePage(await requestOf(guichet(), email), query)
    return { rows: dossiers.map(({ reference }) => reference.slice(-8)).toSorted(), count }
  }

  it.each<[string, string[]]>([
    ['suite=complements', ['84-00001']],
    ['suite=avis', ['84-00002']],
    ['suite=avis-en-retard', ['84-00003']],
    ['suite=messages', ['84-00003']],
    ['suite=messages&affecte=personne', []],
    ['echeance=passee', ['84-00002']],
  ])('%s gives the dossiers of the region', async (address, rows) => {
    expect((await list(INSTRUCTOR, address)).rows).toEqual(rows)
  })

  it('gives every region to DGEFP, and only its own to another', async () => {
    expect((await list('dgefp@demo.test', 'suite=complements')).rows).toEqual([
      '11-00001',
      '84-00001',
    ])
    expect((await list('dreets.idf@demo.test', 'suite=complements')).rows).toEqual(['11-00001'])
    for (const news of NEWS.filter((one) => one !== 'complements'))
      expect((await list('dreets.idf@demo.test', `suite=${news}`)).rows).toEqual([])
  })

  const linesOf = async (email: string) =>
    (await readToday(await requestOf(guichet(), email))).map(({ key, mine, all }) => [
      key,
      mine?.count.rows ?? null,
      all.count.rows,
    ])

  it('says to an instructor what waits, its own apart', async () => {
    expect(await linesOf(INSTRUCTOR)).toEqual([
      ['late', 0, 1],
      ['complements', 1, 1],
      ['check', 1, 1],
      ['opinions', 0, 1],
      ['lateOpinions', 1, 1],
      ['messages', 1, 1],
      ['unassigned', null, 1],
    ])
  })

  it('says to the manager what is to be decided, and to DGEFP everything at once', async () => {
    expect(await linesOf('manager.ara@demo.test')).toContainEqual(['decide', 0, 1])
    expect(await linesOf('dgefp@demo.test')).toContainEqual(['complements', null, 2])
  })

  it('says to DGEFP its own opinions first, then what regions let pass', async () => {
    const tasks = await readSteeringTasks(await requestOf(guichet(), 'dgefp@demo.test'))
    expect(tasks.map(({ key, count }) => [key, count])).toEqual([
      ['overdueOpinions', 1],
      ['opinions', 1],
      ['lateDossiers', 2],
    ])
  })

  it('counts what its links show', async () => {
    for (const { all } of await readToday(await requestOf(guichet(), INSTRUCTOR))) {
      const { count } = await readQueuePage(await requestOf(guichet(), INSTRUCTOR), all.query)
      expect(count).toEqual(all.count)
    }
  })

  describe('who has no desk', () => {
    it.each(['association@demo.test', 'ddets.38@demo.test', 'coordination.ara@demo.test'])(
      '%s is told nothing',
      async (email) => {
        const req = await requestOf(guichet(), email)
        await expect(readToday(req)).rejects.toMatchObject({ code: 'refus.role' })
      },
    )
  })
})
