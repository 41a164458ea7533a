import { beforeAll, describe, expect, it } from 'vitest'

import { exportOpinions } from '#opinions/export.ts'
import { OPINION_TABS } from '#opinions/list.ts'
import { tableResponse } from '#platform/table-file.ts'
import { plant } from '#seed/plant.ts'
import {
  applyAs,
  change,
  dossierOf,
  dossierUnderReview,
} from '#tests/builders/consulted-dossiers.ts'
import { requestOf } from '#tests/builders/filed-dossiers.ts'
import {
  consulting,
  COORDINATOR,
  INSTRUCTOR,
  ISERE,
  RHONE,
  STRUCTURE,
} from '#tests/builders/opinions.ts'
import { contract } from '#tests/setup/databases.ts'

import type { Opinion } from '../../../src/payload-types.ts'

contract('those of whom opinions are asked', (guichet) => {
  const { as, call, opinionOf, ask, act, give, follow, finish } = consulting(guichet)
  const seenBy = async (email: string) => {
    const answer = await guichet().ask('/api/opinions?limit=100', { as: await as(email) })
    const { docs } = (await answer.json()) as { docs?: Opinion[] }
    return (docs ?? []).map(({ reference, addressee }) => `${reference} ${addressee}`)
  }

  /** The whole of what a person's lists of opinions hold, as it leaves. */
  const exportedBy = async (email: string): Promise<string> => {
    const req = await requestOf(guichet(), email)
    const files = OPINION_TABS.map((tab) => tableResponse(exportOpinions(req, tab), 'csv', 'avis'))
    return (await Promise.all(files.map((file) => file.text()))).join('')
  }

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
  })

  describe('giving', () => {
    let reference: string
    let opinion: Opinion
    beforeAll(async () => {
      reference = await dossierUnderReview(guichet(), await as(STRUCTURE), {
        zone_blanche: true,
      })
      await ask(reference, ['county:38', 'coordinator:84'])
      opinion = await opinionOf(reference, 'county:38')
    })
    const patch = (email: string, body: unknown) =>
      call(email, `/api/opinions/${opinion.id}/answers`, body, 'PATCH')

    it('saves what is typed, each answer by itself, and refuses what is no answer', async () => {
      const saved = await Promise.all([
        patch(ISERE, { 'q.ddets_appui_montage': 'true' }),
        patch(ISERE, { reasons: 'Le porteur est connu.' }),
      ])
      expect(saved.map(({ status }) => status)).toEqual([200, 200])
      expect((await opinionOf(reference, 'county:38')).answers).toEqual({
        reasons: 'Le porteur est connu.',
        questions: { ddets_appui_montage: true },
      })
      for (const body of [
        { opinion: 'excellent' },
        { 'q.ddets_appui_montage': 'peut-être' },
        { 'q.national_enveloppe': 'Trop.' },
        { 'q.ddets_equilibre_besoins': 'x'.repeat(5001) },
      ])
        expect((await patch(ISERE, body)).error?.code).toBe('refus.avis_reponse')
    })

    it('is for the one consulted alone', async () => {
      for (const email of [RHONE, COORDINATOR]) {
        expect((await patch(email, { opinion: 'favourable' })).error?.code).toBe(
          'refus.introuvable',
        )
        expect((await give(email, opinion)).error?.code).toBe('refus.introuvable')
      }
      for (const email of [INSTRUCTOR, STRUCTURE, 'admin@demo.test'])
        expect((await give(email, opinion)).error?.code).toBe('refus.role')
    })

    it('asks every mandatory question, whose condition reads the answers, and reasons (R074)', async () => {
      expect((await give(ISERE, opinion)).error?.code).toBe('refus.avis_incomplet')
      const complete = { 'q.ddets_besoin_zone_blanche': 'Oui, aucun facilitateur.' }
      const bare = { ...complete, opinion: 'reserved', reasons: '' }
      expect((await give(ISERE, opinion, bare)).error?.code).toBe('refus.avis_sans_motif')
      expect((await give(ISERE, opinion, { ...bare, reasons: 'À suivre.' })).status).toBe(200)
    })

    it('keeps each version, and no longer once the review is over', async () => {
      const { id, sequence } = await opinionOf(reference, 'county:38')
      const again = { event: 'revise', sequence, opinion: 'favourable' }
      expect((await call(ISERE, `/api/opinions/${id}/answers`, again)).status).toBe(200)
      const { versions } = await opinionOf(reference, 'county:38')
      expect(versions).toMatchObject([
        { number: 1, event: 'answer', answers: { opinion: 'reserved', reasons: 'À suivre.' } },
        { number: 2, event: 'revise', answers: { opinion: 'favourable' } },
      ])
      await change(guichet(), reference, { state: 'reviewed' })
      const late = { ...again, sequence: sequence + 1 }
      expect((await call(ISERE, `/api/opinions/${id}/answers`, late)).error?.code).toBe(
        'refus.avis_trop_tard',
      )
      await change(guichet(), reference, { state: 'under_review' })
    })
  })

  describe('what the one consulted reads', () => {
    let reference: string
    let opinion: Opinion
    let files: Record<string, string>
    beforeAll(async () => {
      reference = await dossierUnderReview(guichet(), await as(STRUCTURE))
      await ask(reference, ['county:38', 'coordinator:84'])
      opinion = await opinionOf(reference, 'county:38')
      const { id } = await dossierOf(guichet(), reference)
      const where = { dossier: { equals: id } }
      const { docs } = await guichet().payload.find({ collection: 'documents', where, depth: 0 })
      files = Object.fromEntries(docs.map((document) => [document.requestKey, document.id]))
    })
    const open = async (email: string, key: string) =>
      guichet().ask(`/api/opinions/${opinion.id}/documents/${files[key]}`, { as: await as(email) })

    it('is a document that the opinion opens, and no other', async () => {
      const given = await open(ISERE, 'rapport_activite')
      expect([given.status, given.headers.get('Content-Type')]).toEqual([200, 'application/pdf'])
      expect(given.headers.get('Cache-Control')).toContain('no-store')
      expect((await open(ISERE, 'rib')).status).toBe(404)
      for (const email of [RHONE, COORDINATOR, INSTRUCTOR, STRUCTURE])
        expect([403, 404]).toContain((await open(email, 'rapport_activite')).status)
    })

    it('is no dossier and no document over REST', async () => {
      for (const address of ['dossiers', 'documents']) {
        const answer = await guichet().ask(`/api/${address}?limit=1`, { as: await as(ISERE) })
        const { totalDocs = 0 } = (await answer.json()) as { totalDocs?: number }
        expect(totalDocs).toBe(0)
      }
    })

    it('closes when the request is taken back', async () => {
      const county = await opinionOf(reference, 'county:38')
      const taken = await follow(county, {
        event: 'withdraw',
        reason: 'Demandé par erreur.',
      })
      expect(taken).toMatchObject({ status: 200, state: 'withdrawn' })
      expect((await open(ISERE, 'rapport_activite')).status).toBe(404)
      expect((await dossierOf(guichet(), reference)).opinionsAsked).toBe(1)
    })
  })

  describe('recusal (R032, R079)', () => {
    it('hides a dossier from the coordinator whose employer is the candidate', async () => {
      const reference = await dossierUnderReview(guichet(), await as(STRUCTURE))
      await ask(reference, ['coordinator:84', 'county:38'])
      const opinion = await opinionOf(reference, 'coordinator:84')
      // As if its employer were the candidate.
      await guichet().payload.db.updateOne({
        collection: 'opinions',
        id: opinion.id,
        data: { siren: '000900027' },
      })
      expect(await seenBy(COORDINATOR)).not.toContain(`${reference} coordinator:84`)
      expect(await seenBy(INSTRUCTOR)).toContain(`${reference} coordinator:84`)
      const link = await guichet().ask(`/api/opinions/${opinion.id}`, { as: await as(COORDINATOR) })
      expect(link.status).toBe(404)
      expect((await give(COORDINATOR, opinion)).error?.code).toBe('refus.introuvable')
    })

    it('does not wait for an opinion that nobody may give', async () => {
      const reference = await dossierUnderReview(guichet(), await as(STRUCTURE))
      await applyAs(guichet(), reference, 'Métropole')
      expect((await ask(reference, ['coordinator:84'])).error?.code).toBe(
        'refus.avis_sans_titulaire',
      )
      expect((await ask(reference, ['county:38'])).status).toBe(201)
      await give(ISERE, await opinionOf(reference, 'county:38'))
      expect((await finish(reference)).status).toBe(200)
    })

    it('takes a dossier out of the sight of who declares a conflict', async () => {
      const reference = await dossierUnderReview(guichet(), await as(STRUCTURE))
      await ask(reference, ['county:38', 'coordinator:84'])
      const opinion = await opinionOf(reference, 'county:38')
      await give(ISERE, opinion)
      expect((await act(ISERE, opinion, { event: 'recuse' })).error?.code).toBe('refus.motif')
      const told = await act(ISERE, opinion, { event: 'recuse', reason: 'Un proche y siège.' })
      expect(told).toMatchObject({ status: 200, state: 'declined' })
      expect(await seenBy(ISERE)).not.toContain(`${reference} county:38`)
      expect((await give(ISERE, opinion)).error?.code).toBe('refus.introuvable')
      expect((await dossierOf(guichet(), reference)).opinionsIn).toBe(0)
      const exported = await exportedBy(ISERE)
      expect(exported).toContain('CSI-2025-')
      expect(exported).not.toContain(reference)
      await expect(exportedBy(STRUCTURE)).rejects.toMatchObject({ code: 'refus.role' })
    })

    it('holds for every office of a person, those consulted later included', async () => {
      const { payload } = guichet()
      const where = { email: { equals: RHONE } }
      const { docs } = await payload.find({ collection: 'users', where, depth: 0 })
      const [account] = docs
      if (!account) throw new Error('no account')
      const { id, memberships } = account
      const both = [...(memberships ?? []), { role: 'coordinator' as const, region: '84' }]
      await payload.update({ collection: 'users', id, data: { memberships: both } })
      const reference = await dossierUnderReview(guichet(), await as(STRUCTURE))
      await change(guichet(), reference, { departments: ['38', '69'] })
      await ask(reference, ['county:69', 'county:38'])
      const county = await opinionOf(reference, 'county:69')
      await act(RHONE, county, { event: 'recuse', reason: 'Un proche y siège.' })
      expect((await opinionOf(reference, 'county:38')).recused).toBe(`|${id}|`)
      await ask(reference, ['coordinator:84'])
      const seen = (await seenBy(RHONE)).filter((row) => row.startsWith(reference))
      expect(seen).toEqual([])
      expect(await seenBy(COORDINATOR)).toContain(`${reference} coordinator:84`)
      await payload.update({ collection: 'users', id, data: { memberships } })
    })
  })
})
