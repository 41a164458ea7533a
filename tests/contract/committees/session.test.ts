import { beforeAll, describe, expect, it } from 'vitest'

import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import { scaledCell } from '#platform/csv.ts'
import { plant } from '#seed/plant.ts'
import { dossiersExport } from '#site/applicant/export-route.ts'
import { notificationsExport } from '#site/instruction/notifications/export-route.ts'
import { change } from '#tests/builders/consulted-dossiers.ts'
import {
  ELSEWHERE,
  holding,
  INSTRUCTOR,
  ISERE,
  MANAGER,
  STRUCTURE,
} from '#tests/builders/committees.ts'
import { expectMoved } from '#tests/builders/moving.ts'
import { requestOf } from '#tests/builders/filed-dossiers.ts'
import { rowsIn } from '#tests/builders/files-of-lists.ts'
import { contract } from '#tests/setup/databases.ts'

contract('a committee (R067, R071, X29)', (guichet) => {
  const hold = holding(guichet)
  const { act, call, create, itemsOf, membersOf, onItem, opened, reviewed, dossierOf } = hold

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
  })

  const itemsIn = async (id: string) => {
    const items = await itemsOf(id)
    const [first, second, third] = items
    if (!first) throw new Error('no item')
    return { items, first, second: second ?? first, third: third ?? first }
  }

  const minutes = async (id: string): Promise<string> => {
    const answer = await guichet().ask(`/api/committees/${id}/minutes`, {
      as: await hold.as(MANAGER),
    })
    return answer.text()
  }

  describe('preparing', () => {
    it('is for the desk of its region: nobody else finds it', async () => {
      const id = await create()
      const member = { name: 'Un membre', quality: 'Membre', voting: true }
      for (const [email, code] of [
        [ELSEWHERE, 'refus.introuvable'],
        [STRUCTURE, 'refus.introuvable'],
        [ISERE, 'refus.introuvable'],
        ['dgefp@demo.test', 'refus.role'],
      ] as const)
        expect((await call(email, `${id}/members`, member)).code).toBe(code)
    })

    it('loses nothing of what two write at once', async () => {
      const id = await create()
      const names = ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq']
      const added = await Promise.all(
        names.map((name, rank) =>
          call(rank % 2 === 0 ? INSTRUCTOR : MANAGER, `${id}/members`, {
            name,
            quality: 'Membre',
            voting: true,
          }),
        ),
      )
      expect(added.map(({ status }) => status)).toEqual(names.map(() => 201))
      expect((await membersOf(id)).map(({ name }) => name).toSorted()).toEqual(names.toSorted())
    })

    it('puts a dossier on one agenda at a time, of its own region, once its review is over', async () => {
      const [reference = ''] = await reviewed(1)
      const [elsewhere = ''] = await reviewed(1, { region: '11' })
      const [early = ''] = await reviewed(1, { state: 'under_review' })
      const [one, other] = [await create(), await create()]
      const tried = await Promise.all(
        [one, other].map((id) => call(INSTRUCTOR, `${id}/items`, { references: [reference] })),
      )
      expect(tried.map(({ code = 'listed' }) => code).toSorted()).toEqual([
        'listed',
        'refus.deja_inscrit',
      ])
      for (const stranger of [elsewhere, early])
        expect((await call(INSTRUCTOR, `${one}/items`, { references: [stranger] })).code).toBe(
          'refus.introuvable',
        )
    })

    it('lets one who sits read the agenda, not one who stood aside from a dossier', async () => {
      const id = await create()
      await call(INSTRUCTOR, `${id}/items`, { references: await reviewed(2) })
      const member = { name: 'DDETS', quality: 'Avis départemental', voting: true, email: ISERE }
      const { id: seated = '' } = await call(INSTRUCTOR, `${id}/members`, member)
      const seen = async () => {
        const answer = await guichet().ask(`/api/agenda-items?where[committee][equals]=${id}`, {
          as: await hold.as(ISERE),
        })
        return ((await answer.json()) as { docs?: { id: string }[] }).docs?.map((row) => row.id)
      }
      const { first, second } = await itemsIn(id)
      expect((await seen())?.toSorted()).toEqual([first.id, second.id].toSorted())
      const aside = { member: seated, reason: 'Membre du conseil du candidat.' }
      expect((await onItem(first, 'recuse', { ...aside, email: INSTRUCTOR })).status).toBe(200)
      expect(await seen()).toEqual([second.id])
      const score = { event: 'save', 'score.diagnostic': 2 }
      expect((await call(ISERE, `${id}/items/${first.id}/scores`, score)).code).toBe(
        'refus.introuvable',
      )
      expect((await call(ISERE, `${id}/items/${second.id}/scores`, score)).status).toBe(200)
      expect((await onItem(second, 'adjourn', { email: ISERE, reason: 'Non.' })).code).toBe(
        'refus.role',
      )
    })
  })

  describe('deciding', () => {
    it('proposes by post within the caps, and refuses above them or outside a session', async () => {
      const id = await create()
      await call(INSTRUCTOR, `${id}/items`, { references: await reviewed(1) })
      const { first } = await itemsIn(id)
      const [post] = first.posts as { id: string; amount: number }[]
      const proposing = (amount: number) =>
        onItem(first, 'propose', { posts: [{ id: post?.id, amount }] })
      expect((await proposing((post?.amount ?? 0) + 1)).code).toBe('refus.montant')
      expect((await proposing(1_000_000)).status).toBe(200)
      expect((await onItem(first, 'grant')).code).toBe('refus.hors_seance')
      const forged = { posts: [{ id: post?.id, amount: 99_999_999 }] }
      expect((await onItem(first, 'grantPartly', forged)).code).toBe('refus.corps')
      const dossier = await dossierOf(first.reference)
      const direct = await guichet().ask(`/api/dossiers/${first.reference}/act`, {
        method: 'POST',
        as: await hold.as(MANAGER),
        body: { event: 'select', sequence: dossier.sequence },
      })
      expect(await direct.json()).toMatchObject({ error: { code: 'refus.decision_comite' } })
    })

    it('closes with everything applied: granted, waiting at its rank, refused with its reason', async () => {
      const references = await reviewed(4)
      const id = await opened(references)
      const { items, first, second, third } = await itemsIn(id)
      expect((await act(id, 'close')).code).toBe('refus.decisions_manquantes')
      expect((await onItem(first, 'grant')).status).toBe(200)
      expect((await onItem(second, 'waitlist', { rank: 1 })).status).toBe(200)
      expect((await onItem(third, 'refuse')).code).toBe('refus.motif')
      expect((await onItem(third, 'refuse', { reason: 'Besoin couvert.' })).status).toBe(200)
      const last = items[3] ?? first
      expect((await onItem(last, 'waitlist', { rank: 1 })).code).toBe('refus.rangs')
      await onItem(last, 'adjourn', { reason: 'Pièce attendue.' })
      expect((await act(id, 'close', { email: INSTRUCTOR })).code).toBe('refus.role')
      expect((await act(id, 'close')).status).toBe(200)
      const states = await Promise.all(references.map(dossierOf))
      expect(states.map(({ state }) => state)).toEqual([
        'selected',
        'waitlisted',
        'rejected',
        'reviewed',
      ])
      expect(states[0]).toMatchObject({ granted: first.amount, decided: { outcome: 'favourable' } })
      expect(states[1]).toMatchObject({ waitRank: 1, granted: null })
      expect(states[2]?.decided).toMatchObject({ reasons: 'Besoin couvert.', amount: 0 })
      const told = (index: number) => [references[index], states[index]?.structureName]
      const desk = notificationsExport.table(
        await requestOf(guichet(), MANAGER),
        new URLSearchParams(),
        {},
      )
      expect(await rowsIn(await desk)).toEqual(
        expect.arrayContaining([
          [...told(0), 'Favorable', scaledCell(first.amount), 'Lettre à rédiger', ''],
          [...told(2), 'Défavorable', { number: '0,00' }, 'Lettre à rédiger', ''],
          [...told(1), 'Liste d’attente', expect.anything(), 'Liste d’attente', { number: '1' }],
        ]),
      )
      expect((await act(id, 'close')).code).toBe('refus.transition')
      await drainOutbox(guichet().payload, handlers, guichet().clock)
      expect((await minutes(id)).slice(0, 4)).toBe('%PDF')
      expect((await act(id, 'signMinutes')).status).toBe(200)
      const again = await create()
      const listed = { references: [references[3]] }
      expect((await call(INSTRUCTOR, `${again}/items`, listed)).status).toBe(201)
    })

    it('tells the structure nothing of what is decided and not yet notified', async () => {
      const id = await opened(await reviewed(1))
      const { first } = await itemsIn(id)
      // One waits there at this rank since an earlier session: the list of a region is one.
      expect((await onItem(first, 'waitlist', { rank: 1 })).code).toBe('refus.rangs')
      await onItem(first, 'grant')
      await act(id, 'close')
      const answer = await guichet().ask(
        `/api/dossiers?where[reference][equals]=${first.reference}`,
        { as: await hold.as(STRUCTURE) },
      )
      const [seen] = ((await answer.json()) as { docs: Record<string, unknown>[] }).docs
      expect(seen).toMatchObject({ state: 'under_review' })
      for (const column of ['decided', 'decidedAt', 'granted', 'waitRank'])
        expect(seen).not.toHaveProperty(column)
      const mine = dossiersExport.table(
        await requestOf(guichet(), STRUCTURE),
        new URLSearchParams(),
        {},
      )
      const [row] = (await rowsIn(await mine)).filter(([own]) => own === first.reference)
      expect(row?.[5]).toBe('En cours d’instruction')
    })

    it('applies nothing at all when one dossier refuses', async () => {
      const references = await reviewed(2)
      const id = await opened(references)
      const { first, second } = await itemsIn(id)
      await onItem(first, 'grant')
      await onItem(second, 'grant')
      await change(guichet(), references[1] ?? '', { state: 'withdrawn' })
      expect((await act(id, 'close')).code).toBe('refus.transition')
      expect(await dossierOf(references[0] ?? '')).toMatchObject({ state: 'reviewed' })
      expect(await hold.committeeOf(id)).toMatchObject({ state: 'open' })
      const after = await itemsIn(id)
      expect(after.items.map(({ slot }) => slot)).not.toContain(first.id)
    })

    it('decides nothing once members left and the quorum with them', async () => {
      const id = await opened(await reviewed(1))
      const { first } = await itemsIn(id)
      expect((await onItem(first, 'grant')).status).toBe(200)
      for (const member of (await membersOf(id)).slice(0, 2))
        await call(INSTRUCTOR, `${id}/members/${member.id}/presence`, { presence: 'absent' })
      expect((await act(id, 'close')).code).toBe('refus.quorum')
      expect((await act(id, 'suspend', { reason: 'Quorum perdu.' })).status).toBe(200)
    })
  })

  it('moves house with its members, agenda, score sheets, envelope and minutes', async () => {
    const held = ['committees', 'committee-members', 'agenda-items', 'score-sheets', 'envelopes']
    await expectMoved(guichet(), [...held, 'minutes', 'outbox', 'journal'])
  })
})
