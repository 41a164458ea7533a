/** A signature after the closing: asked, granted or refused, then used or let go (R065, X32). */
import { beforeAll, describe, expect, it } from 'vitest'

import { closingInstant } from '#editions/calendar.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import type { Session } from '#tests/builders/candidature.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { drain, eventsOf, queued, sweepOnce, sweepTwiceAtOnce } from '#tests/builders/sweep.ts'
import { contract } from '#tests/setup/databases.ts'

import type { Derogation, Dossier } from '../../../src/payload-types.ts'

const CLOSING = closingInstant(aap2025.calendar).getTime()
const MINUTE = 60_000
const REASON = { reason: 'La personne qui signe est hospitalisée.' }
const LAST_DAY = '2025-08-31'
const LAST_INSTANT = Date.parse('2025-08-31T21:59:59.999Z')

contract(
  'a late signature by derogation (R065, X32)',
  (guichet) => {
    const people: Record<string, Session> = {}
    const as = (name: string): Session => {
      const session = people[name]
      if (!session) throw new Error(`${name} is not signed in`)
      return session
    }
    const at = (instant: number) => guichet().clock.set(new Date(instant))
    const post = async (path: string, who: string, body: object = {}) => {
      const answer = await guichet().ask(path, { method: 'POST', as: as(who), body })
      const said = (await answer.json()) as { error?: { code: string; until?: string } }
      return { status: answer.status, code: said.error?.code, error: said.error }
    }
    const dossierOf = async (reference: string): Promise<Dossier> => {
      const where = { reference: { equals: reference } }
      const found = await guichet().payload.db.findOne<Dossier>({ collection: 'dossiers', where })
      if (!found) throw new Error(`no dossier ${reference}`)
      return found
    }
    const derogationOf = async (reference: string): Promise<Derogation> => {
      const { docs } = await guichet().payload.db.find<Derogation>({
        collection: 'derogations',
        where: { reference: { equals: reference } },
        sort: ['-askedAt'],
        limit: 1,
      })
      if (!docs[0]) throw new Error(`no derogation of ${reference}`)
      return docs[0]
    }
    const ask = (reference: string, who = 'editor', body: object = REASON) =>
      post(`/api/dossiers/${reference}/late-signature`, who, body)
    const answer = async (reference: string, who: string, body: object) => {
      const { id, sequence } = await derogationOf(reference)
      return post(`/api/derogations/${id}/act`, who, { sequence, ...body })
    }
    const grant = (reference: string, who = 'instructor', until = LAST_DAY) =>
      answer(reference, who, { event: 'grant', until })
    const sign = (reference: string, who = 'representative') =>
      post(`/api/dossiers/${reference}/sign`, who, candidature.SIGNATURE)
    const draft = () => candidature.openDraft(guichet(), as('representative'))
    const ready = async (): Promise<string> => {
      const reference = await draft()
      await candidature.fillIn(guichet(), as('representative'), reference, buildDossierAnswers())
      await candidature.joinAll(guichet(), as('representative'), reference)
      return reference
    }

    beforeAll(async () => {
      const { payload, clock } = guichet()
      await plant(payload, { demo: true, now: clock.now() })
      const accounts = {
        representative: 'association@demo.test',
        editor: 'collegue@demo.test',
        stranger: 'metropole@demo.test',
        instructor: 'dreets.ara@demo.test',
        elsewhere: 'dreets.idf@demo.test',
        county: 'ddets.38@demo.test',
        dgefp: 'dgefp@demo.test',
      }
      for (const [name, email] of Object.entries(accounts))
        people[name] = await candidature.signIn(guichet(), email)
    })

    describe('asked', () => {
      it('once at a time, with a reason, by those who write the dossier', async () => {
        const reference = await draft()
        expect(await ask(reference, 'editor', { reason: ' ' })).toMatchObject({ status: 422 })
        expect((await ask(reference, 'stranger')).code).toBe('refus.introuvable')
        expect((await ask(reference, 'instructor')).code).toBe('refus.introuvable')
        const both = await Promise.all([ask(reference), ask(reference, 'representative')])
        expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
          201, 409,
        ])
        expect((await ask(reference)).code).toBe('refus.derogation_deja_demandee')
        const { id } = await derogationOf(reference)
        expect(await eventsOf(guichet(), 'derogation', id)).toEqual(['begin'])
        await drain(guichet())
        expect(await queued(guichet(), `derogation:${id}:1:derogation-asked:service`)).toHaveLength(
          1,
        )
      })

      it('may be taken back, then asked again', async () => {
        const reference = await draft()
        await ask(reference)
        const path = `/api/dossiers/${reference}/late-signature/withdraw`
        expect((await post(path, 'stranger')).code).toBe('refus.introuvable')
        expect((await post(path, 'editor')).status).toBe(200)
        expect((await post(path, 'editor')).code).toBe('refus.introuvable')
        expect((await ask(reference)).status).toBe(201)
      })
    })

    describe('answered', () => {
      it('by the region alone: anyone else is told so, or learns nothing', async () => {
        const reference = await draft()
        await ask(reference)
        for (const who of ['elsewhere', 'county', 'stranger'])
          expect((await grant(reference, who)).code, who).toBe('refus.introuvable')
        for (const who of ['representative', 'editor', 'dgefp'])
          expect((await grant(reference, who)).code, who).toBe('refus.role')
        expect((await answer(reference, 'instructor', { event: 'lapse' })).code).toBe('refus.corps')
        expect((await answer(reference, 'instructor', { event: 'refuse' })).code).toBe(
          'refus.motif',
        )
      })

      it('without showing the draft to the region', async () => {
        const reference = await draft()
        await ask(reference)
        const list = await guichet().ask('/api/derogations?limit=50', { as: as('instructor') })
        const { docs } = (await list.json()) as { docs: Record<string, unknown>[] }
        expect(docs.find((row) => row.reference === reference)).toMatchObject({
          reason: REASON.reason,
          state: 'requested',
        })
        const where = `?where[reference][equals]=${reference}`
        const drafts = await guichet().ask(`/api/dossiers${where}`, { as: as('instructor') })
        expect(await drafts.json()).toMatchObject({ totalDocs: 0 })
      })

      it('for no longer than the edition allows, and only once', async () => {
        const reference = await draft()
        await ask(reference)
        expect((await grant(reference, 'instructor', '2025-09-01')).code).toBe(
          'refus.derogation_date',
        )
        expect((await grant(reference, 'instructor', '2025-07-01')).code).toBe(
          'refus.derogation_date',
        )
        const clicks = await Promise.all([1, 2, 3].map(() => grant(reference)))
        expect(clicks.filter(({ status }) => status === 200)).toHaveLength(1)
        expect((await dossierOf(reference)).lateSignatureUntil).toBe(
          new Date(LAST_INSTANT).toISOString(),
        )
      })

      it('refused with a reason that the structure reads; nothing may then be filed unsigned', async () => {
        const reference = await ready()
        await ask(reference)
        const reason = 'Rien n’empêche de signer.'
        expect((await answer(reference, 'instructor', { event: 'refuse', reason })).status).toBe(
          200,
        )
        expect(await derogationOf(reference)).toMatchObject({ state: 'refused', answer: reason })
        const { id } = await derogationOf(reference)
        await drain(guichet())
        expect(
          (await queued(guichet(), `derogation:${id}:2:derogation-refused:`)).length,
        ).toBeGreaterThan(1)
        const filed = await post(`/api/dossiers/${reference}/file-unsigned`, 'representative')
        expect(filed.code).toBe('refus.signature_sans_autorisation')
      })
    })

    describe('granted', () => {
      let signed: string
      let unsigned: string
      let unanswered: string

      it('lets an editor file before the closing, without a signature', async () => {
        signed = await ready()
        unsigned = await ready()
        unanswered = await draft()
        for (const reference of [signed, unsigned]) {
          await ask(reference)
          await grant(reference)
          expect((await sign(reference)).code).toBe('refus.transition')
        }
        await ask(unanswered)
        at(CLOSING - MINUTE)
        const path = (reference: string) => `/api/dossiers/${reference}/file-unsigned`
        expect((await post(path(signed), 'stranger')).code).toBe('refus.introuvable')
        expect((await post(path(signed), 'editor')).status).toBe(200)
        expect((await post(path(unsigned), 'editor')).status).toBe(200)
        expect(await dossierOf(signed)).toMatchObject({ state: 'submitted' })
        expect((await dossierOf(signed)).signature ?? null).toBeNull()
      })

      it('holds the dossier back from being admitted', async () => {
        const { sequence } = await dossierOf(signed)
        const body = { event: 'admit', sequence }
        expect((await post(`/api/dossiers/${signed}/act`, 'instructor', body)).code).toBe(
          'refus.signature',
        )
      })

      it('lapses by itself when nobody answered before the closing', async () => {
        at(CLOSING + 20 * MINUTE)
        await sweepTwiceAtOnce(guichet())
        await sweepOnce(guichet())
        const { id, state } = await derogationOf(unanswered)
        expect(state).toBe('withdrawn')
        expect(await eventsOf(guichet(), 'derogation', id)).toEqual(['begin', 'lapse'])
        expect((await ask(unanswered)).code).toBe('refus.deja_depose')
      })

      it('X32 takes the signature until the last instant, of the representative alone, once', async () => {
        at(LAST_INSTANT)
        await sweepOnce(guichet())
        expect((await sign(signed, 'editor')).code).toBe('refus.role')
        expect((await sign(signed, 'instructor')).code).toBe('refus.role')
        const clicks = await Promise.all([1, 2, 3].map(() => sign(signed)))
        expect(clicks.filter(({ status }) => status === 200)).toHaveLength(1)
        expect((await sign(signed)).code).toBe('refus.deja_signe')
        const dossier = await dossierOf(signed)
        expect(dossier.signature).toMatchObject({ name: candidature.SIGNATURE.name })
        expect(new Date(dossier.filedAt ?? 0).getTime()).toBe(CLOSING - MINUTE)
        await drain(guichet())
        const mails = await queued(guichet(), `dossier:${dossier.id}:3:late-signature-received:`)
        expect(mails.some((key) => key.endsWith(':service'))).toBe(true)
      })

      it('X32 refuses it a millisecond later, saying until when; then the dossier is void, once', async () => {
        at(LAST_INSTANT + 1)
        const late = await sign(unsigned)
        expect(late.code).toBe('refus.signature_trop_tard')
        expect(late.error?.until).toContain('dimanche 31 août 2025')
        await sweepOnce(guichet())
        expect((await dossierOf(unsigned)).state).toBe('submitted')
        at(LAST_INSTANT + 16 * MINUTE)
        await sweepTwiceAtOnce(guichet())
        await sweepOnce(guichet())
        const { id, state } = await dossierOf(unsigned)
        expect(state).toBe('expired')
        const events = await eventsOf(guichet(), 'dossier', id)
        expect(events.filter((event) => event === 'expireUnsigned')).toHaveLength(1)
        expect((await dossierOf(signed)).state).toBe('submitted')
        expect((await sign(unsigned)).code).toBe('refus.signature_trop_tard')
        await drain(guichet())
        expect(await queued(guichet(), `dossier:${id}:3:dossier-expired:service`)).toHaveLength(1)
      })
    })
  },
  { now: new Date('2025-06-10T08:00:00Z') },
)
