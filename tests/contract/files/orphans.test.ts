import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { beforeAll, expect, it } from 'vitest'

import { findOrphans, removeOrphans } from '#operations/orphan-files.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { contract } from '#tests/setup/databases.ts'

const HOURS = 60 * 60_000
const NOTHING = { files: [], rows: [] }

contract('files without a row, rows without a file', (guichet) => {
  let association: candidature.Session
  let [draft, filed] = ['', '']
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    association = await candidature.signIn(guichet(), 'association@demo.test')
    filed = await candidature.openDraft(guichet(), association)
    await candidature.fillIn(guichet(), association, filed, buildDossierAnswers())
    await candidature.joinAll(guichet(), association, filed)
    expect((await candidature.file(guichet(), association, filed)).status).toBe(200)
    const city = await candidature.signIn(guichet(), 'metropole@demo.test')
    draft = await candidature.openDraft(guichet(), city)
    const joined = await candidature.joinFile(guichet(), city, draft, {
      request: 'rib',
      name: 'rib.pdf',
    })
    expect(joined.status).toBe(201)
  })

  const find = () => findOrphans(guichet().payload, new Date())
  const at = (name: string) => path.join(guichet().dataDirectory, 'files', 'documents', name)
  const documentOf = async (reference: string) => {
    const { payload } = guichet()
    const where = { reference: { equals: reference } }
    const { docs } = await payload.find({ collection: 'dossiers', where, depth: 0 })
    const of = { dossier: { equals: docs[0]?.id } }
    return (await payload.find({ collection: 'documents', where: of, depth: 0, limit: 1 })).docs[0]
  }

  it('finds nothing where everything is in its place', async () => {
    expect(await find()).toEqual(NOTHING)
  })

  it('takes away what no row names, but for what may be on its way', async () => {
    const old = new Date(Date.now() - 2 * HOURS)
    for (const name of ['lost.pdf', 'cut.pdf.part']) {
      writeFileSync(at(name), 'four')
      utimesSync(at(name), old, old)
    }
    writeFileSync(at('young.pdf'), 'being written')
    const found = await find()
    expect(found.rows).toEqual([])
    expect(new Map(found.files.map(({ name, size }) => [name, size]))).toEqual(
      new Map([
        ['cut.pdf.part', 4],
        ['lost.pdf', 4],
      ]),
    )
    const { payload } = guichet()
    expect(await removeOrphans(payload, found, new Date())).toEqual({ files: 2, rows: 0 })
    expect(await find()).toEqual(NOTHING)
    rmSync(at('young.pdf'))
  })

  it('asks a structure again for what was lost of a draft, and leaves what was filed to a backup', async () => {
    const { payload } = guichet()
    const [ofDraft, ofFiled] = [await documentOf(draft), await documentOf(filed)]
    rmSync(at(ofDraft?.filename ?? ''))
    rmSync(at(ofFiled?.filename ?? ''))
    const found = await find()
    expect(found.files).toEqual([])
    expect(new Map(found.rows.map(({ id, replaceable }) => [id, replaceable]))).toEqual(
      new Map([
        [ofDraft?.id, true],
        [ofFiled?.id, false],
      ]),
    )
    expect(await removeOrphans(payload, found, new Date())).toEqual({ files: 0, rows: 1 })
    const left = await find()
    expect(left.rows.map(({ id }) => id)).toEqual([ofFiled?.id])
    expect((await documentOf(filed))?.removedAt ?? null).toBeNull()
  })
})
