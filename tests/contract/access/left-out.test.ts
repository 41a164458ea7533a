/** Rows that a right leaves out by what one of their columns contains. */
import { beforeAll, expect, it } from 'vitest'

import { sheetKey } from '#opinions/issued-sheet.ts'
import { plant } from '#seed/plant.ts'
import {
  buildFiledRow,
  groundOf,
  requestOf,
  writeFiledRows,
  type Ground,
} from '#tests/builders/filed-dossiers.ts'
import { contract } from '#tests/setup/databases.ts'

const PAST = '2025-06-01T08:00:00.000Z'
const REFERENCE = 'CSI-2025-84-00007'
const [COORDINATOR, INSTRUCTOR] = ['coordination.ara@demo.test', 'dreets.ara@demo.test']

contract('what a right leaves out by its text', (guichet) => {
  let ground: Ground
  let dossier = ''

  const readingAs = async (email: string) => {
    const req = await requestOf(guichet(), email)
    const { user } = req
    return { req, user, overrideAccess: false, depth: 0, pagination: false } as const
  }
  const opinion = (addressee: string, recused: string) =>
    guichet().payload.db.create({
      collection: 'opinions',
      data: {
        dossier,
        structure: ground.structure,
        region: '84',
        reference: REFERENCE,
        structureName: 'Structure',
        siren: '000900999',
        audience: 'coordinator',
        addressee,
        state: 'requested',
        sections: [],
        askedAt: PAST,
        dueAt: PAST,
        recused,
      },
    })

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    const found = await payload.find({
      collection: 'structures',
      where: { name: { contains: 'Isère' } },
      depth: 0,
    })
    ground = { ...(await groundOf(guichet())), structure: found.docs[0]?.id ?? '' }
    await writeFiledRows(guichet(), ground, [buildFiledRow({ reference: REFERENCE })])
    const { docs } = await payload.find({
      collection: 'dossiers',
      where: { reference: { equals: REFERENCE } },
      depth: 0,
    })
    dossier = docs[0]?.id ?? ''
    for (const requestKey of ['receipt.v1', sheetKey('an-opinion', 1)])
      await payload.db.create({
        collection: 'documents',
        data: {
          dossier,
          call: ground.call,
          structure: ground.structure,
          region: '84',
          filed: true,
          origin: 'platform',
          requestKey,
          title: requestKey,
          sha256: 'x',
          filename: `${requestKey.replaceAll(':', '-')}.pdf`,
        },
      })
  })

  const documentsOf = async (email: string) => {
    const { docs } = await guichet().payload.find({
      collection: 'documents',
      where: { dossier: { equals: dossier } },
      sort: 'requestKey',
      ...(await readingAs(email)),
    })
    return docs.map(({ requestKey }) => requestKey.split(':')[0])
  }

  it('shows the sheet of an opinion to the services, never to the structure (R079)', async () => {
    expect(await documentsOf(INSTRUCTOR)).toEqual(['opinion-sheet.v1', 'receipt.v1'])
    expect(await documentsOf('association@demo.test')).toEqual(['receipt.v1'])
  })

  it('hides an opinion from each of those who stood aside, however many (R032)', async () => {
    const { user } = await requestOf(guichet(), COORDINATOR)
    const shown = async () => {
      const { docs } = await guichet().payload.find({
        collection: 'opinions',
        where: { dossier: { equals: dossier } },
        ...(await readingAs(COORDINATOR)),
      })
      return docs.length
    }
    await opinion('coordinator:84', '|')
    expect(await shown()).toBe(1)
    for (const recused of [`|${user?.id}|`, `|somebody|${user?.id}|`, `|${user?.id}|somebody|`]) {
      const where = { dossier: { equals: dossier } }
      await guichet().payload.db.deleteMany({ collection: 'opinions', where })
      await opinion('coordinator:84', recused)
      expect(await shown(), recused).toBe(0)
    }
  })
})
