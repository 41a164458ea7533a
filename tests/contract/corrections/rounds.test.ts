import { beforeAll, describe, expect, it } from 'vitest'

import * as candidature from '#tests/builders/candidature.ts'
import {
  correctionsOf,
  DAY,
  fileDossier,
  refusalOf as code,
  TITLE,
  type Scene,
} from '#tests/builders/corrections.ts'
import { change } from '#tests/builders/consulted-dossiers.ts'
import { contract } from '#tests/setup/databases.ts'

import { secondRound } from './second-round.ts'

const NEW_TITLE = 'Clauses sociales, second projet'

contract('requests for corrections (R043, L08)', (guichet) => {
  let scene: Scene
  beforeAll(async () => {
    scene = await fileDossier(guichet())
  })

  const played = correctionsOf(guichet, () => scene)
  const { dossier, round, ask, request, saving, joined, remove, dayAhead, drain, sent } = played

  describe('asking', () => {
    it.each<[string, object, string]>([
      ['nothing', { items: [] }, 'refus.complements_vides'],
      [
        'no such field',
        { items: [{ kind: 'answer', key: 'nulle_part', question: 'Quoi ?' }] },
        'refus.complement_inconnu',
      ],
      [
        'a document as an answer',
        { items: [{ kind: 'answer', key: 'rib', question: 'Quoi ?' }] },
        'refus.complement_inconnu',
      ],
      [
        'no question',
        { items: [{ kind: 'answer', key: TITLE, question: ' ' }] },
        'refus.complement_sans_question',
      ],
      ['a date that is past', { dueOn: '2020-01-01' }, 'refus.echeance_trop_proche'],
      ['an old page', { sequence: 1 }, 'refus.conflit'],
    ])('refuses %s with a sentence, and leaves nothing behind', async (_, changes, expected) => {
      const answer = await ask('ask', scene.instructor, await request(changes))
      expect(await code(answer)).toBe(expected)
      expect(await dossier()).toMatchObject({ state: 'submitted', sequence: 2 })
      expect((await guichet().payload.count({ collection: 'corrections' })).totalDocs).toBe(0)
    })

    it('is not for the structure, nor for another region', async () => {
      expect(await code(await ask('ask', scene.association, await request()))).toBe('refus.role')
      expect(await code(await ask('ask', scene.elsewhere, await request()))).toBe(
        'refus.introuvable',
      )
    })

    it('is refused where nothing is open: no answer, no extension, nothing to take back', async () => {
      const on = { sequence: 1 }
      expect(await code(await ask('send', scene.association, {}))).toBe('refus.complements_aucun')
      expect(
        await code(await ask('extend', scene.instructor, { dueOn: dayAhead(40), ...on })),
      ).toBe('refus.complements_aucun')
      expect(await code(await ask('take-back', scene.instructor, on))).toBe(
        'refus.complements_aucun',
      )
    })

    it('opens the items, suspends the clock, sets the due date and writes to each member', async () => {
      expect((await ask('ask', scene.instructor, await request())).status).toBe(200)
      const asked = await dossier()
      expect(asked).toMatchObject({ state: 'correction', sequence: 3 })
      const { dueAt, nextReminderAt, ...opened } = await round()
      expect(opened).toMatchObject({ state: 'open', round: 1, sequence: 1 })
      expect(new Date(asked.dueAt ?? '')).toEqual(new Date(dueAt))
      expect(asked.clockPauses).toEqual([
        { from: expect.any(String), to: new Date(dueAt).toISOString() },
      ])
      expect(new Date(nextReminderAt ?? '').getTime()).toBeLessThan(
        new Date(dueAt).getTime() - 3 * DAY,
      )
      expect(await drain()).toEqual([])
      const mails = await sent('Complétez votre dossier')
      expect(mails.map(({ to }) => to?.[0]?.address ?? '').toSorted()).toEqual([
        'association@demo.test',
        'collegue@demo.test',
      ])
    })
  })

  describe('answering', () => {
    it('opens exactly what was asked: any other answer is refused with a sentence', async () => {
      const { results } = await saving('sigle', 'XYZ')
      expect(results[0]).toMatchObject({
        outcome: 'refused',
        refusal: { sentence: expect.stringContaining('n’est pas ouverte') },
      })
      expect((await dossier()).answers).not.toMatchObject({ sigle: 'XYZ' })
      expect((await saving(TITLE, NEW_TITLE)).results[0]?.outcome).toBe('saved')
    })

    it('refuses another document, and the dossier of another structure', async () => {
      const accounts = { request: 'comptes_annuels', name: 'comptes.pdf' }
      const { association, reference } = scene
      const added = await candidature.joinFile(guichet(), association, reference, accounts)
      expect(await code(added)).toBe('refus.complement_ferme')
      const removal = await remove(await joined('comptes_annuels'))
      expect(await code(removal)).toBe('refus.complement_ferme')
      expect(await code(await ask('send', scene.stranger, {}))).toBe('refus.introuvable')
    })

    it('is refused until each item is answered; what was explained is kept', async () => {
      const answer = await ask('send', scene.association, {
        explanations: { [`answer-${TITLE}`]: 'L’intitulé a changé.', 'answer-sigle': 'Forgé' },
      })
      expect(await code(answer)).toBe('refus.complements_sans_reponse')
      const items = (await round()).items as { id: string; explanation?: string }[]
      expect(items.map(({ id, explanation }) => [id, explanation])).toEqual([
        [`answer-${TITLE}`, 'L’intitulé a changé.'],
        ['document-rib', undefined],
      ])
    })

    it('keeps the document that is replaced readable by the State, and hides the new one until it is sent', async () => {
      const former = await joined('rib')
      const removal = await remove(former)
      expect(removal.status).toBe(200)
      const rib = { request: 'rib', name: 'nouveau.pdf' }
      expect(
        (await candidature.joinFile(guichet(), scene.association, scene.reference, rib)).status,
      ).toBe(201)
      const seen = await guichet().ask('/api/documents?where[requestKey][equals]=rib', {
        as: scene.instructor,
      })
      const { docs: read } = (await seen.json()) as { docs: { id: string }[] }
      const ids = read.map(({ id }) => id)
      expect(ids).toContain(former)
      expect(ids).not.toContain(await joined('rib'))
    })

    it('is not for the services, and no state is taken from outside', async () => {
      expect(await code(await ask('send', scene.instructor, {}))).toBe('refus.role')
      expect(await code(await ask('send', scene.association, { state: 'closed' }))).toBe(
        'refus.corps',
      )
    })

    it('is taken once when ten send at the same instant (issue §6)', async () => {
      // In charge once, and of that desk no more: the service is written to in its place.
      const { docs } = await guichet().payload.find({
        collection: 'users',
        where: { email: { equals: 'dreets.idf@demo.test' } },
        depth: 0,
      })
      await change(guichet(), scene.reference, { assignee: docs[0]?.id })
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, rank) =>
          ask('send', rank % 2 === 0 ? scene.association : scene.colleague, {}),
        ),
      )
      const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other)
      expect(statuses).toEqual([200, ...Array.from({ length: 9 }, () => 409)])
      expect(await dossier()).toMatchObject({
        state: 'submitted',
        sequence: 4,
        projectTitle: NEW_TITLE,
      })
      expect((await dossier()).dueAt ?? null).toBeNull()
      expect(await round()).toMatchObject({ state: 'answered', sequence: 2 })
      expect(await drain()).toEqual([])
      const mails = await sent('Compléments reçus')
      expect(mails.map(({ to }) => to?.[0]?.address)).toEqual([
        'clause-sociale.84@services.example',
      ])
    })

    it('issues the dossier again with another fingerprint, and keeps the first', async () => {
      const { docs } = await guichet().payload.find({
        collection: 'documents',
        where: { requestKey: { in: ['dossier.v1', 'dossier.v1:1'] } },
        sort: 'createdAt',
        depth: 0,
      })
      expect(docs.map(({ requestKey }) => requestKey)).toEqual(['dossier.v1', 'dossier.v1:1'])
      expect(docs[0]?.sha256).not.toBe(docs[1]?.sha256)
    })
  })

  describe('judging', () => {
    const judging = async (changes: object = {}) => ({
      judgements: {
        [`answer-${TITLE}`]: { verdict: 'accepted' },
        'document-rib': { verdict: 'refused', reason: 'Toujours illisible.' },
      },
      sequence: (await round()).sequence,
      ...changes,
    })

    it('is needed before anything else is asked, and says so', async () => {
      expect(await code(await ask('ask', scene.instructor, await request()))).toBe(
        'refus.complements_a_examiner',
      )
    })

    it.each<[string, object, string]>([
      [
        'an item that is left out',
        { judgements: { 'document-rib': { verdict: 'accepted' } } },
        'refus.complements_a_examiner',
      ],
      [
        'a refusal without a reason',
        { judgements: { 'document-rib': { verdict: 'refused' } } },
        'refus.complement_refus_sans_motif',
      ],
      [
        'a verdict that is none',
        { judgements: { 'document-rib': { verdict: 'closed' } } },
        'refus.corps',
      ],
    ])('refuses %s', async (_, changes, expected) => {
      expect(await code(await ask('close', scene.instructor, await judging(changes)))).toBe(
        expected,
      )
      expect((await round()).state).toBe('answered')
    })

    it('is not for the structure', async () => {
      expect(await code(await ask('close', scene.association, await judging()))).toBe('refus.role')
    })

    it('closes the round with what is accepted and what is refused, and lifts the mark of what is accepted', async () => {
      await played.mark(TITLE)
      expect((await ask('close', scene.instructor, await judging())).status).toBe(200)
      expect(await round()).toMatchObject({ state: 'closed', sequence: 3 })
      expect(await played.marks()).toEqual(['taken_back'])
      expect(await drain()).toEqual([])
      const mails = await sent('Vos compléments au dossier')
      expect(mails).toHaveLength(2)
      expect(mails[0]?.text).toContain('Toujours illisible.')
    })
  })

  secondRound(guichet, () => scene)
})
