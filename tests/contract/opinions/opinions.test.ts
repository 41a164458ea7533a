import { beforeAll, describe, expect, it } from 'vitest'

import { opinionProcess } from '#opinions/process.ts'
import { plant } from '#seed/plant.ts'
import {
  applyAs,
  change,
  dossierOf,
  dossierUnderReview,
} from '#tests/builders/consulted-dossiers.ts'
import { consulting, COORDINATOR, ISERE, PAGES, STRUCTURE } from '#tests/builders/opinions.ts'
import { contract } from '#tests/setup/databases.ts'
import { fire } from '#workflows/fire/fire.ts'

const DAY = 24 * 60 * 60 * 1000

contract('the opinions on a dossier', (guichet) => {
  const { as, call, opinionOf, ask, act, give, follow, finish } = consulting(guichet)

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
  })

  describe('asking (R073, R074, R079)', () => {
    let reference: string
    beforeAll(async () => {
      reference = await dossierUnderReview(guichet(), await as(STRUCTURE))
    })

    it('is the business of the region that instructs', async () => {
      const { sequence } = await dossierOf(guichet(), reference)
      const body = { addressees: ['county:38'], pages: PAGES, dueOn: '2025-07-10', sequence }
      const told = await Promise.all(
        ['dreets.idf@demo.test', STRUCTURE, ISERE, 'dgefp@demo.test'].map((email) =>
          call(email, `/api/opinions/ask/${reference}`, body),
        ),
      )
      expect(told.map(({ error }) => error?.code)).toEqual([
        'refus.introuvable',
        'refus.role',
        'refus.role',
        'refus.role',
      ])
    })

    it.each([
      ['nobody', [], {}, 'refus.avis_sans_destinataire'],
      ['a département that is not touched', ['county:69'], {}, 'refus.avis_sans_destinataire'],
      ['a date that has passed', ['county:38'], { dueOn: '2025-06-01' }, 'refus.echeance_invalide'],
      ['a page that is out of date', ['county:38'], { sequence: 1 }, 'refus.conflit'],
    ])('is refused of %s, and leaves nothing behind', async (_what, addressees, changes, code) => {
      expect((await ask(reference, addressees, changes)).error?.code).toBe(code)
      const where = { reference: { equals: reference } }
      const { totalDocs } = await guichet().payload.count({ collection: 'opinions', where })
      expect(totalDocs).toBe(0)
    })

    it('holds the end of the review until it is done and answered', async () => {
      expect((await finish(reference)).error?.code).toBe('refus.avis_a_demander')
      expect((await ask(reference, ['county:38', 'coordinator:84'])).status).toBe(201)
      expect((await ask(reference, ['county:38'])).error?.code).toBe('refus.avis_deja_demande')
      expect((await finish(reference)).error?.code).toBe('refus.avis_attendus')
      expect(await dossierOf(guichet(), reference)).toMatchObject({
        opinionsAsked: 2,
        opinionsIn: 0,
        dueAt: '2025-07-10T21:59:59.999Z',
      })
      // What the services arrange is not the structure's to read, nor to look for.
      const told = async (query: string) => {
        const answer = await guichet().ask(`/api/dossiers?${query}`, { as: await as(STRUCTURE) })
        return { status: answer.status, ...((await answer.json()) as { docs?: object[] }) }
      }
      const own = (await told(`where[reference][equals]=${reference}`)).docs?.[0] ?? {}
      expect(own).toMatchObject({ reference, state: 'under_review' })
      for (const column of ['turn', 'assignee', 'assigneeName', 'dueAt', 'opinionsAsked'])
        expect(own).not.toHaveProperty(column)
      expect((await told('where[turn][equals]=0')).docs).toBeUndefined()
      const county = await opinionOf(reference, 'county:38')
      expect(county).toMatchObject({
        state: 'requested',
        mandatory: true,
        nextReminderAt: '2025-07-07T06:00:00.000Z',
        sections: [...PAGES, 'document:rapport_activite'],
      })
      expect((await give(ISERE, county)).status).toBe(200)
      expect((await finish(reference)).error?.code).toBe('refus.avis_attendus')
      await act(COORDINATOR, await opinionOf(reference, 'coordinator:84'), {
        event: 'decline',
        reason: 'Absence.',
      })
      expect(await dossierOf(guichet(), reference)).toMatchObject({
        opinionsAsked: 2,
        opinionsIn: 1,
        dueAt: null,
      })
      expect((await finish(reference)).status).toBe(200)
    })
  })

  describe('time', () => {
    it('is asked, granted once, then runs out; an opinion may still come late', async () => {
      const { payload, clock } = guichet()
      const reference = await dossierUnderReview(guichet(), await as(STRUCTURE))
      await ask(reference, ['county:38', 'coordinator:84'])
      const county = await opinionOf(reference, 'county:38')
      const extension = { event: 'askExtension', reason: 'Une réunion.', until: '2025-07-18' }
      expect((await act(ISERE, county, extension)).status).toBe(200)
      expect((await act(ISERE, county, extension)).error?.code).toBe('refus.delai_deja_demande')
      expect((await follow(county, { event: 'grantExtension', until: '2025-07-18' })).status).toBe(
        200,
      )
      expect(
        (await follow(county, { event: 'grantExtension', until: '2025-07-20' })).error?.code,
      ).toBe('refus.delai_non_demande')
      const granted = await opinionOf(reference, 'county:38')
      expect(granted).toMatchObject({ extension: null, dueAt: '2025-07-18T21:59:59.999Z' })

      const sweep = (event: 'remind' | 'expire', at: Date) =>
        fire(payload, opinionProcess, county.id, { event, user: null, now: at, input: {} })
      await expect(sweep('expire', new Date(granted.dueAt))).rejects.toMatchObject({
        code: 'refus.echeance_a_venir',
      })
      await sweep('remind', new Date(granted.nextReminderAt ?? ''))
      expect((await opinionOf(reference, 'county:38')).nextReminderAt).toBe(
        '2025-07-18T06:00:00.000Z',
      )
      await sweep('expire', new Date(new Date(granted.dueAt).getTime() + 1))
      const before = clock.now()
      clock.set(new Date(new Date(granted.dueAt).getTime() + DAY))
      expect((await give(ISERE, county)).error?.code).toBe('refus.transition')
      expect((await give(ISERE, county, { event: 'answerLate' })).status).toBe(200)
      clock.set(before)
      expect(await opinionOf(reference, 'county:38')).toMatchObject({
        state: 'answered',
        versions: [{ event: 'answerLate' }],
      })
    })
  })

  describe('the national committee (R069)', () => {
    it('is asked whole for a new structure, and gives the dossier back when the last one answered', async () => {
      const reference = await dossierUnderReview(guichet(), await as(STRUCTURE))
      await applyAs(guichet(), reference, 'Nouvelle')
      await change(guichet(), reference, { state: 'reviewed' })
      expect((await ask(reference, [])).status).toBe(201)
      expect(await dossierOf(guichet(), reference)).toMatchObject({
        state: 'national_opinion',
        opinionsAsked: 4,
      })
      const values = { 'q.national_priorites': 'Oui.', 'q.national_structure_nouvelle': 'reserved' }
      const answer = async (organisation: string) => {
        const { id, sequence } = await opinionOf(reference, `national:${organisation}`)
        return call(`${organisation}@demo.test`, `/api/opinions/${id}/answers`, {
          event: 'answer',
          sequence,
          opinion: 'favourable',
          ...values,
        })
      }
      for (const organisation of ['anru', 'ave', 'dae'])
        expect((await answer(organisation)).status).toBe(200)
      expect((await dossierOf(guichet(), reference)).state).toBe('national_opinion')
      expect((await answer('dgefp')).status).toBe(200)
      expect((await dossierOf(guichet(), reference)).state).toBe('reviewed')
      expect((await ask(reference, [])).error?.code).toBeDefined()
    })
  })
})
