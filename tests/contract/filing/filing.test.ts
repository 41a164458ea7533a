import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import PostalMime from 'postal-mime'
import { beforeAll, describe, expect, it } from 'vitest'
import { extractText, getDocumentProxy } from 'unpdf'

import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import { sha256 } from '#editions/seal.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { plantDraft } from '#tests/builders/planted-draft.ts'
import { contract } from '#tests/setup/databases.ts'
import { entryOf, follows, START } from '#workflows/fire/journal.ts'

const SERVICE = aap2025.contacts.find(({ region }) => region === '84')

contract('filing a dossier', (guichet) => {
  let association: candidature.Session
  let reference: string
  beforeAll(async () => {
    ;({ association, reference } = await plantDraft(guichet()))
  })

  const dossier = async () => {
    const where = { reference: { equals: reference } }
    const { docs } = await guichet().payload.find({ collection: 'dossiers', where, depth: 0 })
    if (!docs[0]) throw new Error('no dossier')
    return docs[0]
  }
  const count = async (collection: 'documents' | 'journal' | 'outbox', where = {}) =>
    (await guichet().payload.count({ collection, where })).totalDocs

  it('refuses what is not complete, and leaves no trace of the try', async () => {
    const before = await dossier()
    const answer = await candidature.file(guichet(), association, reference)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ error: { code: 'refus.incomplet' } })
    expect((await dossier()).sequence).toBe(before.sequence)
    expect(await count('outbox')).toBe(0)
  })

  it('says what is still to do while it is filled in', async () => {
    const filled = await candidature.fillIn(
      guichet(),
      association,
      reference,
      buildDossierAnswers(),
    )
    expect(filled.results.filter(({ outcome }) => outcome !== 'saved')).toEqual([])
    await candidature.joinAll(guichet(), association, reference)
    const again = await candidature.save(guichet(), association, reference, [
      candidature.operation('sigle', 'ADI'),
    ])
    expect(again.derived.issues.filter(({ severity }) => severity === 'blocking')).toEqual([])
    expect(again.derived.verdicts.filter(({ severity }) => severity === 'blocking')).toEqual([])
  })

  it('lets only the legal representative file it', async () => {
    const colleague = await candidature.signIn(guichet(), 'collegue@demo.test')
    const answer = await candidature.file(guichet(), colleague, reference)
    expect(answer.status).toBe(403)
    const { error } = (await answer.json()) as { error: { allowedRoles: string[] } }
    expect(error.allowedRoles).toEqual(['applicant.representative'])
  })

  it('files once when asked ten times at the same instant', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => candidature.file(guichet(), association, reference)),
    )
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other)
    expect(statuses).toEqual([200, ...Array.from({ length: 9 }, () => 409)])
    const filed = await dossier()
    expect(filed).toMatchObject({ state: 'submitted', sequence: 2, departments: ['38'] })
    expect(filed.asked).toBeGreaterThan(0)
    expect(filed.etp).toBeGreaterThan(0)
    expect(await count('journal', { subject: { equals: filed.id } })).toBe(2)
  })

  it('chains its journal by hash', async () => {
    const where = { subject: { equals: (await dossier()).id } }
    const { docs } = await guichet().payload.find({
      collection: 'journal',
      where,
      sort: 'sequence',
      depth: 0,
    })
    const rows = docs.map(entryOf)
    expect(rows).toHaveLength(2)
    rows.forEach((row, rank) => expect(follows(row, rows[rank - 1] ?? START)).toBe(true))
    expect(follows({ ...rows[0]!, to: 'accepted' }, START)).toBe(false)
  })

  describe('what follows', () => {
    it('issues the receipt and the dossier, stored with their fingerprints, once', async () => {
      const { payload, clock } = guichet()
      clock.set(new Date(clock.now().getTime() + 1000))
      await drainOutbox(payload, handlers, clock)
      await drainOutbox(payload, handlers, clock)
      const failed = { lastError: { exists: true } }
      const { docs: failures } = await payload.find({
        collection: 'outbox',
        where: failed,
        depth: 0,
      })
      expect(failures.map(({ key, lastError }) => [key, lastError])).toEqual([])
      const where = { origin: { equals: 'platform' } }
      const { docs } = await payload.find({
        collection: 'documents',
        where,
        sort: 'requestKey',
        depth: 0,
      })
      expect(docs.map(({ requestKey }) => requestKey)).toEqual(['dossier.v1', 'receipt.v1'])
      for (const { sha256: expected, filename, requestKey } of docs) {
        const file = await guichet().ask(`/api/documents/file/${filename}`, { as: association })
        expect(file.status).toBe(200)
        const bytes = new Uint8Array(await file.arrayBuffer())
        expect(sha256(bytes)).toBe(expected)
        const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
        expect(text).toContain(reference)
        // The service is reached by its mailbox and by its telephone (L02, L04).
        for (const way of requestKey === 'receipt.v1' ? [SERVICE?.email, SERVICE?.phone] : [])
          expect(text.replace(/\s/g, '')).toContain(way?.replace(/\s/g, ''))
      }
    })

    it('sends the receipt to each member of the structure, its PDF attached', async () => {
      const folder = path.join(guichet().dataDirectory, 'mail')
      const mails = await Promise.all(
        readdirSync(folder).map((name) => PostalMime.parse(readFileSync(path.join(folder, name)))),
      )
      const receipts = mails.filter(({ subject }) => subject?.includes(reference))
      expect(receipts.map(({ to }) => to?.[0]?.address ?? '').toSorted()).toEqual([
        'association@demo.test',
        'collegue@demo.test',
      ])
      expect(receipts[0]?.attachments.map(({ mimeType }) => mimeType)).toEqual(['application/pdf'])
      expect(await count('outbox', { state: { not_equals: 'done' } })).toBe(0)
    })
  })

  it('takes no answer and no document once filed', async () => {
    const saved = await guichet().ask(`/api/dossiers/${reference}/answers`, {
      method: 'PATCH',
      as: association,
      body: { operations: [candidature.operation('sigle', 'XXX', 'ADI')] },
    })
    const joined = await candidature.joinFile(guichet(), association, reference, {
      request: 'rib',
      name: 'rib.pdf',
    })
    expect([saved.status, joined.status]).toEqual([409, 409])
  })

  it('refuses a filing that arrives after the hour, and says it; judges the one that was under way on its arrival', async () => {
    const { clock } = guichet()
    const late = await candidature.openDraft(guichet(), association)
    await candidature.fillIn(guichet(), association, late, buildDossierAnswers())
    await candidature.joinAll(guichet(), association, late)
    clock.set(new Date('2025-07-15T22:00:00.000Z'))
    const answer = await candidature.file(guichet(), association, late)
    expect(answer.status).toBe(409)
    const { error } = (await answer.json()) as { error: { code: string; closesAt: string } }
    expect(error.code).toBe('refus.appel_clos')
    expect(error.closesAt).toContain('15 juillet 2025 à 23')
    // It begins to arrive before the hour, which strikes while it is being received.
    clock.set(new Date('2025-07-15T21:59:59.500Z'))
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          clock.set(new Date('2025-07-15T22:00:30.000Z'))
          controller.enqueue(new TextEncoder().encode(JSON.stringify(candidature.SIGNATURE)))
          controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    const inTime = await guichet().ask(`/api/dossiers/${late}/file`, {
      method: 'POST',
      as: association,
      body,
    })
    expect(inTime.status).toBe(200)
    const [filed] = (
      await guichet().payload.find({
        collection: 'dossiers',
        where: { reference: { equals: late } },
        depth: 0,
      })
    ).docs
    expect(filed?.filedAt).toBe('2025-07-15T21:59:59.500Z')
  })
})
