import { beforeAll, describe, expect, it } from 'vitest'

import { exportCells, exportColumns } from '#forms/faces/export.ts'
import { filedOf } from '#filing/dossier-facts.ts'
import { deskWork } from '#instruction/dossier/work.ts'
import { readDeskDossier } from '#instruction/dossier/read.ts'
import { exportAnswers } from '#instruction/queue/export-answers.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { deskReadersOf } from '#instruction/readers.ts'
import type { TableRow } from '#platform/table-file.ts'
import { plant } from '#seed/plant.ts'
import { sessionsOf } from '#tests/builders/sessions.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { checkDocument, checkEveryDocument } from '#tests/builders/desk.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { requestOf } from '#tests/builders/filed-dossiers.ts'
import { contract } from '#tests/setup/databases.ts'

type Told = { error?: { code: string; message: string } }

contract('the work of a desk on a dossier', (guichet) => {
  const as = sessionsOf(guichet)
  const INSTRUCTOR = 'dreets.ara@demo.test'
  const ELSEWHERE = 'dreets.idf@demo.test'
  const STRUCTURE = 'association@demo.test'

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
  })

  const newDraft = async (answers = buildDossierAnswers()): Promise<string> => {
    const structure = await as(STRUCTURE)
    const reference = await candidature.openDraft(guichet(), structure)
    await candidature.fillIn(guichet(), structure, reference, answers)
    await candidature.joinAll(guichet(), structure, reference)
    return reference
  }
  const newFiled = async (answers = buildDossierAnswers()): Promise<string> => {
    const reference = await newDraft(answers)
    const filed = await candidature.file(guichet(), await as(STRUCTURE), reference)
    if (filed.status !== 200) throw new Error(await filed.text())
    return reference
  }
  const post = async (email: string, path: string, body: unknown) => {
    const ask = { method: 'POST', as: await as(email), body }
    const answer = await guichet().ask(`/api/dossiers/${path}`, ask)
    const told = (await answer.json()) as Told
    return { status: answer.status, code: told.error?.code, told }
  }
  const page = async (email: string, reference: string) => {
    const req = await requestOf(guichet(), email)
    const dossier = await readDeskDossier(req, reference, guichet().clock.now())
    return { dossier, work: await deskWork(req, dossier) }
  }
  const admit = (reference: string) =>
    post(INSTRUCTOR, `${reference}/act`, { event: 'admit', sequence: 2 })

  it('admits a dossier once each document is judged and none indispensable is wanting (R043, L09)', async () => {
    const reference = await newFiled()
    expect((await admit(reference)).code).toBe('refus.pieces_a_verifier')
    await checkEveryDocument(guichet(), await as(INSTRUCTOR), reference)
    await checkDocument(guichet(), await as(INSTRUCTOR), reference, {
      key: 'rib',
      verdict: 'unreadable',
    })
    expect((await admit(reference)).code).toBe('refus.piece_indispensable')
    const { work } = await page(INSTRUCTOR, reference)
    const rib = work.documents.find(({ key }) => key === 'rib')
    expect(rib?.question).toMatch(/ne peut pas être lue/)
    await checkDocument(guichet(), await as(INSTRUCTOR), reference, { key: 'rib' })
    // A document that is not indispensable holds nothing back.
    await checkDocument(guichet(), await as(INSTRUCTOR), reference, {
      key: 'rapport_activite',
      verdict: 'expired',
    })
    expect((await admit(reference)).status).toBe(200)
  })

  it('goes on to the next document when a plain form judged one', async () => {
    const reference = await newFiled()
    const body = new URLSearchParams({ key: 'rib', verdict: 'compliant', question: '' })
    const answer = await guichet().ask(`/api/dossiers/${reference}/document-checks`, {
      method: 'POST',
      as: await as(INSTRUCTOR),
      body,
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/\/pieces\?piece=[^#]+#controle$/)
  })

  it('marks an answer with its question, and takes the mark back', async () => {
    const reference = await newFiled()
    const path = `${reference}/answer-checks`
    const mark = { key: 'projet_intitule', verdict: 'to_correct' }
    expect((await post(INSTRUCTOR, path, mark)).code).toBe('refus.question_requise')
    const unknown = { ...mark, key: 'constructor', question: 'Quoi ?' }
    expect((await post(INSTRUCTOR, path, unknown)).code).toBe('refus.controle_inconnu')
    await post(INSTRUCTOR, path, { ...mark, question: 'Précisez le titre.' })
    expect((await page(INSTRUCTOR, reference)).work.marks).toMatchObject([
      { key: 'projet_intitule', question: 'Précisez le titre.' },
    ])
    await post(INSTRUCTOR, path, { key: mark.key, verdict: 'taken_back' })
    expect((await page(INSTRUCTOR, reference)).work.marks).toEqual([])
  })

  it('blocks the filing of a post that another dossier of the year asks for, and names it (R045, X25)', async () => {
    const answers = buildDossierAnswers()
    const first = await newFiled(answers)
    const second = await newDraft(answers)
    const refused = await candidature.file(guichet(), await as(STRUCTURE), second)
    expect(((await refused.json()) as Told).error?.code).toBe('refus.regle_bloquante')
    await post(STRUCTURE, `${first}/act`, { event: 'withdraw', sequence: 2 })
    const filed = await candidature.file(guichet(), await as(STRUCTURE), second)
    expect(filed.status).toBe(200)
  })

  it('explains its findings, and sets one aside with a reason alone', async () => {
    const reference = await newFiled()
    const { work } = await page(INSTRUCTOR, reference)
    const finding = work.findings.find(({ severity }) => severity !== 'ok')
    if (!finding) throw new Error('no finding')
    expect(finding.article).not.toBe('')
    const path = `${reference}/finding-checks`
    const aside = { key: finding.code, verdict: 'set_aside' }
    expect((await post(INSTRUCTOR, path, aside)).code).toBe('refus.motif')
    await post(INSTRUCTOR, path, { ...aside, reason: 'Vu avec la structure.' })
    const after = (await page(INSTRUCTOR, reference)).work.findings
    expect(after.find(({ code }) => code === finding.code)?.setAside?.reason).toBe(
      'Vu avec la structure.',
    )
  })

  it('takes charge, follows and notes; no structure ever reads a note', async () => {
    const reference = await newFiled()
    const secret = 'Appeler la trésorière avant de trancher.'
    await post(INSTRUCTOR, `${reference}/assignee`, { assignee: 'me' })
    await post(INSTRUCTOR, `${reference}/follow`, { follow: true })
    await post(INSTRUCTOR, `${reference}/follow`, { follow: true })
    await post(INSTRUCTOR, `${reference}/notes`, { body: secret })
    const { dossier, work } = await page(INSTRUCTOR, reference)
    expect(work).toMatchObject({ following: true, notes: [{ body: secret, own: true }] })
    const req = await requestOf(guichet())
    const readers = await deskReadersOf(req, dossier.dossier, guichet().clock.now())
    expect(readers.map(({ email }) => email)).toEqual([INSTRUCTOR])
    const mine = await guichet().ask('/api/notes', { as: await as(STRUCTURE) })
    expect(await mine.text()).not.toContain(secret)
    const [note] = work.notes
    const other = await post('manager.ara@demo.test', `${reference}/notes/${note?.id}/remove`, {})
    expect(other.code).toBe('refus.introuvable')
    const outsider = (await as(ELSEWHERE)).user.id
    const forged = await post(INSTRUCTOR, `${reference}/assignee`, { assignee: outsider })
    expect(forged.code).toBe('refus.agent_hors_region')
  })

  it('goes to the competent region with its date of filing and all that hangs on it (L10)', async () => {
    const reference = await newFiled()
    await checkDocument(guichet(), await as(INSTRUCTOR), reference, { key: 'rib' })
    await post(INSTRUCTOR, `${reference}/notes`, { body: 'Projet en Île-de-France.' })
    await post(INSTRUCTOR, `${reference}/assignee`, { assignee: 'me' })
    const before = await page(INSTRUCTOR, reference)
    const path = `${reference}/reroute`
    const sent = { region: '11', sequence: 2 }
    expect((await post(INSTRUCTOR, path, sent)).code).toBe('refus.motif')
    const elsewhere = { ...sent, region: '99', reason: 'Erreur.' }
    expect((await post(INSTRUCTOR, path, elsewhere)).code).toBe('refus.region')
    expect((await post(INSTRUCTOR, path, { ...sent, reason: 'Projet en 11.' })).status).toBe(200)
    await expect(page(INSTRUCTOR, reference)).rejects.toMatchObject({ code: 'refus.introuvable' })
    const after = await page(ELSEWHERE, reference)
    expect(after.dossier.dossier.filedAt).toBe(before.dossier.dossier.filedAt)
    expect(after.dossier.dossier.assignee ?? null).toBe(null)
    expect(after.work.notes).toHaveLength(1)
    expect(after.work.documents.find(({ key }) => key === 'rib')?.verdict).toBe('compliant')
    expect(after.dossier.documents.length).toBe(before.dossier.documents.length)
  })

  it('exports what its dossiers answered, as their own pages read it', async () => {
    const reference = await newFiled()
    const answersFor = async (email: string) => {
      const { query } = readQueue(new URLSearchParams({ recherche: reference }))
      const { heads, parts } = await exportAnswers(await requestOf(guichet(), email), query)
      const rows: TableRow[] = []
      for await (const part of parts) rows.push(...part)
      return { heads, rows }
    }
    const { heads, rows } = await answersFor(INSTRUCTOR)
    const { dossier } = await page(INSTRUCTOR, reference)
    const { form } = dossier.revision
    const { answers } = filedOf(dossier)
    const cells = exportCells(form, answers, dossier.evaluation.documents).dossier
    expect(heads).toEqual([
      'Référence',
      'Structure',
      ...exportColumns(form).dossier.map(({ label }) => label),
    ])
    expect(rows).toHaveLength(1)
    const [told, structure, ...written] = rows[0] ?? []
    expect([told, structure]).toEqual([reference, dossier.dossier.structureName])
    expect(written.map((cell) => cell === '')).toEqual(
      cells.map((cell) => cell === null || cell === ''),
    )
    expect(written).toContain(answers['nom'])
    expect((await answersFor(ELSEWHERE)).rows).toEqual([])
    await expect(answersFor(STRUCTURE)).rejects.toMatchObject({ code: 'refus.role' })
  })

  describe('a forged request', () => {
    let reference: string
    beforeAll(async () => {
      reference = await newFiled()
    })
    const bodies: [string, object][] = [
      ['document-checks', { key: 'rib', verdict: 'compliant' }],
      ['finding-checks', { key: 'x', verdict: 'set_aside', reason: 'Non.' }],
      ['assignee', { assignee: 'me' }],
      ['notes', { body: 'Note.' }],
      ['reroute', { region: '11', reason: 'Non.', sequence: 2 }],
    ]
    it.each(
      bodies.flatMap(([path, body]) => [
        [ELSEWHERE, path, body, 'refus.introuvable'] as const,
        [STRUCTURE, path, body, 'refus.role'] as const,
        ['ddets.38@demo.test', path, body, 'refus.role'] as const,
        ['dgefp@demo.test', path, body, 'refus.role'] as const,
      ]),
    )('of %s to %s is refused with its sentence', async (email, path, body, code) => {
      const answer = await post(email, `${reference}/${path}`, body)
      expect(answer.code).toBe(code)
      expect(answer.told.error?.message).toMatch(/\.$/)
    })
  })
})
