import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import PostalMime, { type Email } from 'postal-mime'
import { beforeAll, describe, expect, it } from 'vitest'

import { deskHistory, toldHistory } from '#filing/history.ts'
import { readDeskDossier } from '#instruction/dossier/read.ts'
import { requestedDocuments } from '#instruction/dossier/requests.ts'
import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import { plant } from '#seed/plant.ts'
import { sessionsOf } from '#tests/builders/sessions.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { checkEveryDocument } from '#tests/builders/desk.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { requestOf } from '#tests/builders/filed-dossiers.ts'
import { contract } from '#tests/setup/databases.ts'
import type { Ask } from '#tests/setup/guichet.ts'

type Error = { code: string; message: string; allowedRoles?: string[] }

contract('the acts on a dossier', (guichet) => {
  const as = sessionsOf(guichet)
  const INSTRUCTOR = 'dreets.ara@demo.test'
  const MANAGER = 'manager.ara@demo.test'
  const ELSEWHERE = 'dreets.idf@demo.test'
  const STRUCTURE = 'association@demo.test'

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
  })

  const newFiled = async (): Promise<string> => {
    const structure = await as(STRUCTURE)
    const reference = await candidature.openDraft(guichet(), structure)
    await candidature.fillIn(guichet(), structure, reference, buildDossierAnswers())
    await candidature.joinAll(guichet(), structure, reference)
    const filed = await candidature.file(guichet(), structure, reference)
    if (filed.status !== 200) throw new Error(await filed.text())
    return reference
  }
  const newChecked = async (): Promise<string> => {
    const reference = await newFiled()
    await checkEveryDocument(guichet(), await as(INSTRUCTOR), reference)
    return reference
  }
  const act = (reference: string, body: unknown, ask: Ask = {}) =>
    guichet().ask(`/api/dossiers/${reference}/act`, { method: 'POST', body, ...ask })
  const fired = async (email: string, reference: string, body: Record<string, unknown>) => {
    const answer = await act(reference, body, { as: await as(email) })
    const told = (await answer.json()) as { state?: string; sequence?: number; error?: Error }
    return { status: answer.status, ...told }
  }
  const stored = async (reference: string) => {
    const where = { reference: { equals: reference } }
    const { docs } = await guichet().payload.find({ collection: 'dossiers', where, depth: 0 })
    if (!docs[0]) throw new Error('no dossier')
    return docs[0]
  }
  const desk = async (email: string, reference: string) =>
    readDeskDossier(await requestOf(guichet(), email), reference, guichet().clock.now())

  /** Empties the outbox, and reads the mails about a dossier in the order of their names. */
  const mailsAbout = async (reference: string): Promise<Email[]> => {
    const { payload, clock, dataDirectory } = guichet()
    clock.set(new Date(clock.now().getTime() + 1000))
    await drainOutbox(payload, handlers, clock)
    await drainOutbox(payload, handlers, clock)
    const folder = path.join(dataDirectory, 'mail')
    const all = await Promise.all(
      readdirSync(folder).map((name) => PostalMime.parse(readFileSync(path.join(folder, name)))),
    )
    return all.filter(({ subject }) => subject?.includes(reference))
  }
  const recipients = (mails: readonly Email[], subject: RegExp) =>
    mails
      .filter((mail) => subject.test(mail.subject ?? ''))
      .map(({ to }) => to?.[0]?.address ?? '')
      .toSorted()

  describe('who may open a dossier on a desk, and fire its acts', () => {
    let reference: string
    beforeAll(async () => {
      reference = await newFiled()
    })

    it.each([
      [INSTRUCTOR, ['admit', 'declareInadmissible', 'withdraw']],
      ['dgefp@demo.test', ['admit', 'declareInadmissible', 'withdraw']],
    ])('%s reads it with its acts', async (email, acts) => {
      const dossier = await desk(email, reference)
      expect(dossier.acts.map(({ event }) => event)).toEqual(acts)
      const requests = requestedDocuments(dossier, dossier.documents)
      expect(requests.find(({ key }) => key === 'rib')).toMatchObject({
        required: true,
        joined: [{ title: 'rib.pdf', origin: 'structure' }],
      })
    })

    it.each([
      [ELSEWHERE, 'refus.introuvable'],
      [STRUCTURE, 'refus.role'],
      ['metropole@demo.test', 'refus.role'],
      ['ddets.38@demo.test', 'refus.role'],
      ['coordination.ara@demo.test', 'refus.role'],
      ['admin@demo.test', 'refus.role'],
      [undefined, 'refus.connexion'],
    ])('%s does not (%s)', async (email, code) => {
      const req = await requestOf(guichet(), email)
      await expect(readDeskDossier(req, reference, guichet().clock.now())).rejects.toMatchObject({
        code,
      })
    })

    it('leaves a draft to its structure', async () => {
      const draft = await candidature.openDraft(guichet(), await as(STRUCTURE))
      await expect(desk(INSTRUCTOR, draft)).rejects.toMatchObject({ code: 'refus.introuvable' })
      expect(await fired(INSTRUCTOR, draft, { event: 'admit', sequence: 1 })).toMatchObject({
        status: 404,
      })
    })

    it.each([
      [ELSEWHERE, 'admit', 404, 'refus.introuvable'],
      ['ddets.38@demo.test', 'admit', 404, 'refus.introuvable'],
      ['coordination.ara@demo.test', 'admit', 404, 'refus.introuvable'],
      ['metropole@demo.test', 'withdraw', 404, 'refus.introuvable'],
      ['admin@demo.test', 'admit', 404, 'refus.introuvable'],
      [STRUCTURE, 'admit', 403, 'refus.role'],
      ['dgefp@demo.test', 'admit', 403, 'refus.role'],
      ['collegue@demo.test', 'withdraw', 403, 'refus.role'],
      [INSTRUCTOR, 'withdraw', 403, 'refus.role'],
      [INSTRUCTOR, 'declareInadmissible', 403, 'refus.role'],
      [INSTRUCTOR, 'finishReview', 409, 'refus.transition'],
    ])('refuses %s %s with its sentence', async (email, event, status, code) => {
      const before = await stored(reference)
      const answer = await fired(email, reference, { event, sequence: 2, reason: 'Motif.' })
      expect(answer).toMatchObject({ status, error: { code } })
      expect(answer.error?.message).toMatch(/\.$/)
      expect((await stored(reference)).sequence).toBe(before.sequence)
    })

    it('refuses those who are not signed in, and a page that is not ours', async () => {
      const body = { event: 'admit', sequence: 2 }
      expect((await act(reference, body)).status).toBe(401)
      const headers = { 'Sec-Fetch-Site': 'cross-site' }
      const forged = await act(reference, body, { as: await as(INSTRUCTOR), headers })
      expect(forged.status).toBe(403)
      expect((await stored(reference)).state).toBe('submitted')
    })

    it.each([
      { event: 'file', sequence: 2 },
      { event: 'openCorrection', sequence: 2 },
      { event: 'expire', sequence: 2 },
      { event: 'constructor', sequence: 2 },
      { event: 'admit' },
      { event: 'admit', sequence: 2, state: 'accepted' },
      { event: 'admit', sequence: 2, reason: 'x'.repeat(4001) },
    ])('takes nothing of another shape: %o', async (body) => {
      expect(await fired(INSTRUCTOR, reference, body)).toMatchObject({
        status: 422,
        error: { code: 'refus.corps' },
      })
    })
  })

  it('admits once when asked ten times at the same instant, and tells nine why', async () => {
    const reference = await newChecked()
    const body = { event: 'admit', sequence: 2 }
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => fired(INSTRUCTOR, reference, body)),
    )
    expect(answers.filter(({ status }) => status === 200)).toEqual([
      { status: 200, state: 'under_review', sequence: 3 },
    ])
    expect(answers.filter(({ error }) => error?.code === 'refus.conflit')).toHaveLength(9)
    const dossier = await stored(reference)
    expect(dossier).toMatchObject({ state: 'under_review', sequence: 3, turn: 0 })
    const where = { subject: { equals: dossier.id } }
    expect((await guichet().payload.count({ collection: 'journal', where })).totalDocs).toBe(3)

    const mails = await mailsAbout(reference)
    expect(recipients(mails, /est recevable/)).toEqual([STRUCTURE, 'collegue@demo.test'].toSorted())
  })

  it('tells who looked at an older state that somebody acted meanwhile', async () => {
    const reference = await newChecked()
    expect((await fired(INSTRUCTOR, reference, { event: 'admit', sequence: 2 })).status).toBe(200)
    const late = await fired(MANAGER, reference, {
      event: 'declareInadmissible',
      sequence: 2,
      reason: 'Hors du champ.',
    })
    expect(late).toMatchObject({ status: 409, error: { code: 'refus.conflit' } })
    expect((await stored(reference)).state).toBe('under_review')
  })

  it('does not end a review whose mandatory opinions were not asked (R074, R079)', async () => {
    const reference = await newChecked()
    await fired(INSTRUCTOR, reference, { event: 'admit', sequence: 2 })
    const early = await fired(INSTRUCTOR, reference, { event: 'finishReview', sequence: 3 })
    expect(early).toMatchObject({ status: 409, error: { code: 'refus.avis_a_demander' } })
  })

  it('declares inadmissible with its reason, told to the structure and kept in the story', async () => {
    const reference = await newFiled()
    const body = { event: 'declareInadmissible', sequence: 2 }
    expect(await fired(MANAGER, reference, { ...body, reason: '  ' })).toMatchObject({
      status: 422,
      error: { code: 'refus.motif' },
    })
    const reason = 'Le projet ne porte sur aucun marché.'
    expect(await fired(MANAGER, reference, { ...body, reason })).toMatchObject({
      status: 200,
      state: 'inadmissible',
    })
    const mails = await mailsAbout(reference)
    expect(recipients(mails, /irrecevable/)).toEqual([STRUCTURE, 'collegue@demo.test'].toSorted())
    const text = mails.find(({ subject }) => subject?.includes('irrecevable'))?.text
    expect(text).toContain(reason)

    const { id } = await stored(reference)
    const story = await deskHistory(await requestOf(guichet(), INSTRUCTOR), id)
    expect(story.map(({ title, by }) => [title, by])).toEqual([
      ['Dossier déposé', 'Représentant légal ou délégataire'],
      ['Dossier déclaré irrecevable', 'Responsable régional'],
    ])
    expect(story.at(-1)).toMatchObject({ reason, sequence: 3 })

    const again = { event: 'reconsiderInadmissibility', sequence: 3, reason: 'Recours fondé.' }
    expect((await fired(MANAGER, reference, again)).state).toBe('submitted')
    expect(recipients(await mailsAbout(reference), /réexaminé/)).toHaveLength(2)
  })

  it('lets the structure withdraw from its own page, and tells the service', async () => {
    const reference = await newChecked()
    await fired(INSTRUCTOR, reference, { event: 'admit', sequence: 2 })
    const form = new URLSearchParams({
      event: 'withdraw',
      sequence: '3',
      reason: 'Projet reporté.',
    })
    const answer = await act(reference, form, { as: await as(STRUCTURE) })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(`/dossiers/${reference}?fait=withdraw`)
    expect(await stored(reference)).toMatchObject({ state: 'withdrawn', turn: 3 })
    const mails = await mailsAbout(reference)
    expect(recipients(mails, /est retiré/)).toHaveLength(3)
    const service = mails.find(({ text }) => text?.includes('L’instruction s’arrête là'))
    expect(service?.text).toContain('Projet reporté.')
    const where = { and: [{ state: { not_equals: 'done' } }] }
    const { docs: left } = await guichet().payload.find({ collection: 'outbox', where })
    expect(left.map(({ key, lastError }) => [key, lastError])).toEqual([])
  })

  it('sends a refused form back to its page with the code', async () => {
    const reference = await newFiled()
    const form = new URLSearchParams({ event: 'declareInadmissible', sequence: '2', reason: '' })
    const answer = await act(reference, form, { as: await as(MANAGER) })
    expect(answer.headers.get('location')).toMatch(`/dossiers/${reference}?refus=refus.motif`)
  })

  it('tells a structure its story without what the services wrote for themselves', async () => {
    const reference = await newChecked()
    await fired(INSTRUCTOR, reference, { event: 'admit', sequence: 2 })
    const secret = 'Doute sur la trésorerie.'
    await fired(INSTRUCTOR, reference, { event: 'reopenCheck', sequence: 3, reason: secret })
    await fired(INSTRUCTOR, reference, { event: 'admit', sequence: 4 })
    const { id } = await stored(reference)
    const told = await toldHistory(await requestOf(guichet(), STRUCTURE), id)
    expect(told.map(({ title }) => title)).toEqual([
      'Brouillon créé',
      'Dossier déposé',
      'Dossier recevable',
      'Dossier recevable',
    ])
    expect(JSON.stringify(told)).not.toContain(secret)
    const whole = await deskHistory(await requestOf(guichet(), INSTRUCTOR), id)
    expect(JSON.stringify(whole)).toContain(secret)
  })
})
