import { readdirSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import { backup } from '#backup/backup.ts'
import { restore } from '#backup/restore.ts'
import { findOrphans, removeOrphans } from '#operations/orphan-files.ts'
import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { refusalIn } from '#tests/builders/hostile.ts'
import { later } from '#tests/builders/outbox.ts'
import { plantDraft } from '#tests/builders/planted-draft.ts'
import { openBucketServer, type Mood } from '#tests/setup/bucket-server.ts'
import { contract } from '#tests/setup/databases.ts'
import { closeOther, openOther } from '#tests/setup/other-database.ts'

const storage = await openBucketServer()

contract(
  'files in a private bucket',
  (guichet) => {
    let association: candidature.Session
    let reference: string
    beforeAll(async () => {
      ;({ association, reference } = await plantDraft(guichet()))
      await candidature.fillIn(guichet(), association, reference, buildDossierAnswers())
    })
    beforeEach(() => {
      storage.mood = 'well'
    })
    afterAll(() => storage.close())

    const rows = async () =>
      (await guichet().payload.find({ collection: 'documents', pagination: false, depth: 0 })).docs
    const join = (request = 'rib') =>
      candidature.joinFile(guichet(), association, reference, { request, name: 'rib.pdf' })
    const get = (address: string, as?: candidature.Session) =>
      guichet().ask(address, as ? { as } : {})
    const localFiles = () =>
      readdirSync(path.join(guichet().dataDirectory, 'files'), { recursive: true })

    it('keeps a document there alone, and gives it back to those who may read it', async () => {
      const answer = await join()
      expect(answer.status).toBe(201)
      const { url } = ((await answer.json()) as { document: { url: string } }).document
      expect([...storage.objects.keys()]).toEqual([expect.stringMatching(/^documents\/.+\.pdf$/)])
      expect(localFiles()).toEqual([])
      const read = await get(url, association)
      expect(read.status).toBe(200)
      expect(read.headers.get('Cache-Control')).toBe('private, no-store')
      expect(new Uint8Array(await read.arrayBuffer())).toEqual(candidature.PDF)
    })

    it('gives nothing to a stranger: neither by the platform nor by the bucket', async () => {
      const [key = ''] = storage.objects.keys()
      const [document] = await rows()
      expect((await get(`/api/documents/file/${document?.filename}`)).status).toBe(401)
      expect((await fetch(`${storage.url}/pieces/${key}`)).status).toBe(403)
      expect(storage.strangers).toEqual([`GET /pieces/${key}`])
      expect(storage.published).toEqual([])
    })

    it.each<[Mood, number, string]>([
      ['failing', 503, 'panne.stockage'],
      ['refusing', 503, 'panne.stockage'],
      ['full', 503, 'panne.stockage_plein'],
    ])(
      'says in French that a %s bucket took nothing, and writes nothing',
      async (mood, status, code) => {
        const [before, objects] = [await rows(), storage.objects.size]
        storage.mood = mood
        const answer = await join('pieces_libres')
        expect([answer.status, (await refusalIn(answer)).code]).toEqual([status, code])
        storage.mood = 'well'
        expect(await rows()).toEqual(before)
        expect(storage.objects.size).toBe(objects)
      },
    )

    it('waits for a slow bucket while others go on writing', async () => {
      const { heard, speak } = storage.fallSilent()
      const joining = join('statuts')
      await heard
      const operations = [
        candidature.operation('nom', 'Pendant ce temps', 'Association Démonstration Isère'),
      ]
      const saved = await candidature.save(guichet(), association, reference, operations)
      expect(saved.results).toMatchObject([{ outcome: 'saved' }])
      speak()
      expect((await joining).status).toBe(201)
    })

    it.each<[Mood, number, string]>([
      ['failing', 503, 'panne.stockage'],
      ['refusing', 503, 'panne.stockage'],
    ])('says in French that a %s bucket gives nothing back', async (mood, status, code) => {
      const [document] = await rows()
      storage.mood = mood
      const answer = await get(`/api/documents/file/${document?.filename}`, association)
      expect([answer.status, (await refusalIn(answer)).code]).toEqual([status, code])
    })

    it('says that a file is lost when its object is', async () => {
      const [document] = await rows()
      const key = `documents/${document?.filename}`
      const object = storage.objects.get(key)
      storage.objects.delete(key)
      const answer = await get(`/api/documents/file/${document?.filename}`, association)
      expect([answer.status, (await refusalIn(answer)).code]).toEqual([404, 'panne.fichier_absent'])
      if (object) storage.objects.set(key, object)
    })

    it('takes back the object of a document that was refused after all', async () => {
      const objects = storage.objects.size
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => join('delegation_signature')),
      )
      const joined = answers.filter(({ status }) => status === 201).length
      expect(joined).toBeLessThan(4)
      expect(storage.objects.size).toBe(objects + joined)
    })

    it('shows the fault on the health page until the bucket answers again', async () => {
      const health = async () =>
        ((await (await get('/api/health')).json()) as { storage: object }).storage
      storage.mood = 'failing'
      await join('pieces_libres')
      expect(await health()).toMatchObject({ kind: 's3', fault: 'down' })
      storage.mood = 'well'
      await join('pieces_libres')
      expect(await health()).toMatchObject({ kind: 's3', fault: null })
    })

    it('issues the documents of a filing once the bucket answers again, each once', async () => {
      const { payload, clock } = guichet()
      for (const request of ['rapport_activite', 'comptes_annuels'])
        expect((await join(request)).status).toBe(201)
      storage.mood = 'failing'
      expect((await candidature.file(guichet(), association, reference)).status).toBe(200)
      later(guichet(), 1000)
      await drainOutbox(payload, handlers, clock)
      const where = { task: { equals: 'document' } }
      const waiting = await payload.find({ collection: 'outbox', where })
      expect(waiting.docs.map(({ state, lastError }) => [state, lastError])).toEqual(
        waiting.docs.map(() => ['pending', 'L’espace où sont gardés les fichiers ne répond pas.']),
      )
      storage.mood = 'well'
      later(guichet(), 60 * 60_000)
      await drainOutbox(payload, handlers, clock)
      const issued = (await rows()).filter(({ origin }) => origin === 'platform')
      expect(issued.map(({ requestKey }) => requestKey).toSorted()).toEqual([
        'dossier.v1',
        'receipt.v1',
      ])
      for (const { filename } of issued)
        expect(storage.objects.has(`documents/${filename}`)).toBe(true)
    })

    it('is compared with the rows: objects that no row names are taken away', async () => {
      const { payload } = guichet()
      const lost = { bytes: Buffer.from('lost'), type: 'application/pdf', at: new Date(0) }
      storage.objects.set('documents/lost.pdf', lost)
      const found = await findOrphans(payload, new Date())
      expect(found).toEqual({
        files: [{ collection: 'documents', name: 'lost.pdf', size: 4 }],
        rows: [],
      })
      await removeOrphans(payload, found, new Date())
      expect(storage.objects.has('documents/lost.pdf')).toBe(false)
    })

    it('is saved with the rest, and restored into a bucket', async () => {
      const { payload, clock, dataDirectory } = guichet()
      const file = path.join(dataDirectory, 'with-bucket.tar.gz')
      const { files, faults } = await backup(payload, file, clock.now())
      expect(faults).toEqual([])
      const before = new Map(storage.objects)
      expect(files['documents']).toBe([...before.keys()].filter((key) => key !== 'probe').length)
      storage.objects.clear()
      const other = await openOther('sqlite')
      await restore(other, file)
      await closeOther(other)
      for (const [key, { bytes, type }] of storage.objects)
        expect(before.get(key)).toMatchObject({ bytes, type })
      expect(storage.objects.size).toBe(files['documents'])
    })
  },
  { variables: storage.variables },
)
