import { beforeAll, expect, it } from 'vitest'

import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import { verificationCode } from '#documents/verification.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { contract } from '#tests/setup/databases.ts'
import { typeset } from '#i18n/typeset.ts'
import { verify } from '#verification/verify.ts'

contract('verifying a document issued by the platform', (guichet) => {
  let reference: string
  let structureName: string
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    const association = await candidature.signIn(guichet(), 'association@demo.test')
    reference = await candidature.openDraft(guichet(), association)
    await candidature.fillIn(guichet(), association, reference, buildDossierAnswers())
    await candidature.joinAll(guichet(), association, reference)
    const filed = await candidature.file(guichet(), association, reference)
    if (filed.status !== 200) throw new Error(await filed.text())
    clock.set(new Date(clock.now().getTime() + 1000))
    await drainOutbox(payload, handlers, clock)
    await drainOutbox(payload, handlers, clock)
    const { docs } = await payload.find({ collection: 'dossiers', depth: 0, limit: 1 })
    structureName = docs[0]?.structureName ?? ''
  })

  const receipt = async () => {
    const where = { requestKey: { equals: 'receipt.v1' } }
    const { docs } = await guichet().payload.find({ collection: 'documents', where, depth: 0 })
    if (!docs[0]) throw new Error('no receipt was issued')
    return docs[0]
  }

  it('confirms a receipt by its code: kind, edition, date, fingerprint', async () => {
    const { verificationCode: code, sha256, issuedAt } = await receipt()
    const found = await verify(guichet().payload, code ?? '', 'a reader')
    expect(found).toEqual({
      kind: 'known',
      document: {
        code,
        kind: 'Accusé de réception d’une demande de subvention',
        edition: typeset(aap2025.title),
        issuedAt: new Date(issuedAt ?? ''),
        sha256,
      },
    })
  })

  it('reveals neither the dossier nor the structure', async () => {
    const { verificationCode: code } = await receipt()
    const said = JSON.stringify(await verify(guichet().payload, code ?? '', 'a reader'))
    expect(structureName).not.toBe('')
    expect(said).not.toContain(structureName)
    expect(said).not.toContain(reference)
  })

  it('reads a code as people type it', async () => {
    const { verificationCode: code } = await receipt()
    const typed = ` ${(code ?? '').toLowerCase().replaceAll('-', ' ')} `
    expect((await verify(guichet().payload, typed, 'a reader')).kind).toBe('known')
    expect((await verify(guichet().payload, 'pas un code', 'a reader')).kind).toBe('malformed')
  })

  it('knows nothing of what a structure joined, nor of a document taken away', async () => {
    const { payload } = guichet()
    const { verificationCode: code, id } = await receipt()
    const change = (data: Record<string, unknown>) =>
      payload.db.updateOne({ collection: 'documents', id, data })
    await change({ origin: 'structure' })
    expect((await verify(payload, code ?? '', 'a reader')).kind).toBe('unknown')
    await change({ origin: 'platform', removedAt: '2025-06-11T08:00:00.000Z' })
    expect((await verify(payload, code ?? '', 'a reader')).kind).toBe('unknown')
    await change({ removedAt: null })
    expect((await verify(payload, code ?? '', 'a reader')).kind).toBe('known')
  })

  it('lets an address try only so many unknown codes, and any number of known ones', async () => {
    const { payload } = guichet()
    const { verificationCode: code } = await receipt()
    for (let known = 0; known < 30; known += 1) await verify(payload, code ?? '', 'a curious one')
    const answers: string[] = []
    for (let tried = 0; tried < 25; tried += 1)
      answers.push((await verify(payload, verificationCode(), 'a curious one')).kind)
    expect(answers.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'unknown'))
    expect(answers.slice(20)).toEqual(Array.from({ length: 5 }, () => 'limited'))
    expect(await verify(payload, code ?? '', 'a curious one')).toMatchObject({ kind: 'limited' })
    expect((await verify(payload, code ?? '', 'someone else')).kind).toBe('known')
  })
})
