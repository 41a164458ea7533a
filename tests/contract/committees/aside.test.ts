/**
 * An instructor who stands aside from a dossier of a committee (R032): from then on nothing of that dossier
 * is shown to them, by the committee, by the desk, by REST or by a file; the other dossiers stay theirs.
 */
import { beforeAll, describe, expect, it } from 'vitest'

import { readCommitteeView, readItemView } from '#committees/view.ts'
import { readConvention } from '#convention/read.ts'
import { decisionsToNotify } from '#decisions/to-notify.ts'
import { readDeskDossier } from '#instruction/dossier/read.ts'
import { deskReadersOf } from '#instruction/readers.ts'
import { exportQueue } from '#instruction/queue/export.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { readQueuePage } from '#instruction/queue/queue.ts'
import { plant } from '#seed/plant.ts'
import { holding, INSTRUCTOR, MANAGER, STRUCTURE } from '#tests/builders/committees.ts'
import { concluding } from '#tests/builders/concluded.ts'
import { requestOf } from '#tests/builders/filed-dossiers.ts'
import { rowsIn } from '#tests/builders/files-of-lists.ts'
import { openAccount } from '#tests/builders/open-account.ts'
import { contract } from '#tests/setup/databases.ts'
import { drain } from '#tests/builders/sweep.ts'

import type { AgendaItem, CommitteeMember } from '../../../src/payload-types.ts'

const ASIDE = 'aside@committees.test'
const EMPLOYED = 'employed@committees.test'
const MEMBER = 'member@committees.test'

contract('one who stands aside at a committee (R032)', (guichet) => {
  const hold = holding(guichet)
  const { act, as, call, create, itemsOf, membersOf, onItem, reviewed, dossierOf } = hold
  const { notify, acceptAmount, beginConvention, asked } = concluding(guichet)
  let committee: string
  let hidden: AgendaItem
  let open: AgendaItem
  let seat: CommitteeMember

  const openInstructor = (email: string, membership: object, others: readonly object[] = []) =>
    openAccount(guichet(), email, [{ role: 'instructor', region: '84', ...membership }, ...others])
  /** Collections in which a person is shown something of a dossier, over REST. */
  const shownTo = async (email: string, { reference, dossier }: AgendaItem) => {
    const session = await as(email)
    const found: string[] = []
    for (const { slug } of guichet().payload.config.collections) {
      const answer = await guichet().ask(`/api/${slug}?limit=100&depth=2`, { as: session })
      const told = await answer.text()
      if ([reference, dossier as string].some((name) => told.includes(name))) found.push(slug)
    }
    return found
  }
  const exported = async (email: string): Promise<string> => {
    const req = await requestOf(guichet(), email)
    return JSON.stringify(await rowsIn(exportQueue(req, readQueue(new URLSearchParams()).query)))
  }
  const queued = async (email: string) =>
    readQueuePage(await requestOf(guichet(), email), readQueue(new URLSearchParams()).query)
  const seat3 = async (id: string): Promise<void> => {
    for (const name of ['Présidence', 'Service économique'])
      await call(INSTRUCTOR, `${id}/members`, { name, quality: name, voting: true })
    await call(INSTRUCTOR, `${id}/members`, {
      name: 'Instruction',
      quality: 'Rapporteur',
      voting: true,
      email: ASIDE,
    })
  }
  const listed = async (id: string, references: readonly string[]) => {
    expect((await call(INSTRUCTOR, `${id}/items`, { references })).status).toBe(201)
    return itemsOf(id)
  }
  const everyonePresent = async (id: string) => {
    for (const { id: member } of await membersOf(id))
      await call(INSTRUCTOR, `${id}/members/${member}/presence`, { presence: 'present' })
  }

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    await openInstructor(ASIDE, {})
    committee = await create({ quorum: 3 })
    await seat3(committee)
    const [first, second] = await listed(committee, await reviewed(2))
    if (!first || !second) throw new Error('no items')
    ;[hidden, open] = [first, second]
    const members = await membersOf(committee)
    const own = members.find(({ user }) => user)
    if (!own) throw new Error('nobody is seated')
    seat = own
    const { status } = await guichet().ask(`/api/dossiers/${hidden.reference}/assignee`, {
      method: 'POST',
      as: await as(MANAGER),
      body: { assignee: own.user },
    })
    expect(status).toBe(200)
  })

  it('is shown all of it until then', async () => {
    expect(await shownTo(ASIDE, hidden)).toEqual(
      expect.arrayContaining(['dossiers', 'agenda-items']),
    )
    expect((await queued(ASIDE)).count.rows).toBe(2)
  })

  describe('from then on', () => {
    beforeAll(async () => {
      const reason = 'Un proche préside la structure.'
      const recused = await onItem(hidden, 'recuse', { member: seat.id, reason })
      expect(recused.status).toBe(200)
    })

    it('the committee shows nothing of it: no agenda, no page, no count', async () => {
      const req = await requestOf(guichet(), ASIDE)
      const now = guichet().clock.now()
      const view = await readCommitteeView(req, committee, now)
      expect(view.agenda.map(({ reference }) => reference)).toEqual([open.reference])
      await expect(readItemView(req, { committee, item: hidden.id }, now)).rejects.toMatchObject({
        code: 'refus.introuvable',
      })
      const count = await guichet().ask(
        `/api/agenda-items/count?where[committee][equals]=${committee}`,
        { as: await as(ASIDE) },
      )
      expect(await count.json()).toEqual({ totalDocs: 1 })
      for (const [path, body] of [
        ['act', { event: 'propose', sequence: 1 }],
        ['scores', { event: 'save', 'score.diagnostic': 2 }],
      ] as const)
        expect((await call(ASIDE, `${committee}/items/${hidden.id}/${path}`, body)).code).toBe(
          'refus.introuvable',
        )
    })

    it('the desk shows nothing of it either, and one is not in charge of it any more', async () => {
      const req = await requestOf(guichet(), ASIDE)
      const { clock } = guichet()
      await expect(readDeskDossier(req, hidden.reference, clock.now())).rejects.toMatchObject({
        code: 'refus.introuvable',
      })
      const page = await queued(ASIDE)
      expect(page.count.rows).toBe(1)
      expect(page.dossiers.map(({ reference }) => reference)).toEqual([open.reference])
      expect(await exported(ASIDE)).not.toContain(hidden.reference)
      expect(await exported(ASIDE)).toContain(open.reference)
      const dossier = await dossierOf(hidden.reference)
      expect(dossier).toMatchObject({ assignee: null, assigneeName: null })
      const readers = await deskReadersOf(await requestOf(guichet()), dossier, clock.now())
      expect(readers.map(({ to }) => to)).toEqual(['service'])
      expect(await shownTo(ASIDE, hidden)).toEqual([])
      expect(await shownTo(ASIDE, open)).toEqual(expect.arrayContaining(['dossiers']))
    })

    it('nobody puts one in charge of it again, and no act of one’s own reaches it', async () => {
      const dossier = `/api/dossiers/${hidden.reference}`
      const ask = async (email: string, path: string, body: object) => {
        const options = { method: 'POST', as: await as(email), body }
        const answer = await guichet().ask(`${dossier}/${path}`, options)
        return ((await answer.json()) as { error?: { code: string } }).error?.code
      }
      expect(await ask(MANAGER, 'assignee', { assignee: seat.user })).toBe(
        'refus.agent_hors_region',
      )
      const { sequence } = await dossierOf(hidden.reference)
      for (const [path, body] of [
        ['assignee', { assignee: 'me' }],
        ['follow', { follow: true }],
        ['act', { event: 'resumeReview', sequence, reason: 'Pièce reçue.' }],
      ] as const)
        expect(await ask(ASIDE, path, body), path).toBe('refus.introuvable')
    })

    it('seated again, one is not counted for it: the quorum is not what it was', async () => {
      await call(INSTRUCTOR, `${committee}/members/${seat.id}/remove`, {})
      await call(INSTRUCTOR, `${committee}/members`, {
        name: 'Instruction',
        quality: 'Rapporteur',
        voting: true,
        email: ASIDE,
      })
      await everyonePresent(committee)
      for (const event of ['convene', 'open'])
        expect((await act(committee, event)).code, event).toBeUndefined()
      expect((await onItem(hidden, 'grant')).code).toBe('refus.quorum')
      expect((await onItem(open, 'grant')).status).toBe(200)
      expect((await onItem(hidden, 'adjourn', { reason: 'Quorum.' })).code).toBe('refus.quorum')
      expect((await act(committee, 'suspend', { reason: 'Quorum perdu.' })).status).toBe(200)
      expect((await act(committee, 'cancel', { reason: 'Reporté.' })).status).toBe(200)
    })

    it('the agenda of another session hides it too, down to its minutes', async () => {
      const again = await create({ quorum: 2 })
      await seat3(again)
      expect((await call(ASIDE, `${again}/items`, { references: [hidden.reference] })).code).toBe(
        'refus.introuvable',
      )
      const [item, other] = await listed(again, [hidden.reference, open.reference])
      if (!item || !other) throw new Error('no items')
      await everyonePresent(again)
      for (const event of ['convene', 'open']) await act(again, event)
      expect(await shownTo(ASIDE, item)).toEqual([])
      expect((await onItem(item, 'grant')).status).toBe(200)
      expect((await onItem(other, 'grant')).status).toBe(200)
      expect((await act(again, 'close')).code).toBeUndefined()
      await drain(guichet())
      const minutes = async (email: string) =>
        (await guichet().ask(`/api/committees/${again}/minutes`, { as: await as(email) })).status
      expect(await minutes(MANAGER)).toBe(200)
      expect(await minutes(ASIDE)).toBe(404)
    })

    it('nothing of what follows is shown: decision, letter, convention, signatures', async () => {
      const req = () => requestOf(guichet(), ASIDE)
      const waiting = await decisionsToNotify(await req())
      expect(waiting.map(({ dossier }) => dossier.reference)).toEqual([open.reference])
      await notify(hidden.reference)
      await acceptAmount(hidden.reference)
      const convention = await beginConvention(hidden.reference)
      await asked(INSTRUCTOR, `/api/conventions/${convention}/content`, { sequence: 1 })
      await expect(readConvention(await req(), convention)).rejects.toMatchObject({
        code: 'refus.introuvable',
      })
      expect(await shownTo(ASIDE, hidden)).toEqual([])
      const letters = `/api/decisions/letter/${hidden.reference}`
      const options = { method: 'POST', as: await as(ASIDE), body: { quality: 'x' } }
      expect((await guichet().ask(letters, options)).status).toBe(404)
      const { docs } = await guichet().payload.find({
        collection: 'documents',
        where: { dossier: { equals: hidden.dossier as string } },
        depth: 0,
      })
      const files = docs.map(({ filename }) => `/api/documents/file/${filename}`)
      expect(files.length).toBeGreaterThan(0)
      for (const file of files)
        expect([403, 404]).toContain((await guichet().ask(file, { as: await as(ASIDE) })).status)
    })

    it('the candidate’s own member who is also an agent opens nothing of it by that office', async () => {
      const structure = (await dossierOf(open.reference)).structure as string
      await openInstructor(EMPLOYED, { structure })
      expect(await shownTo(EMPLOYED, open)).toEqual([])
      expect(await shownTo(STRUCTURE, open)).toContain('dossiers')
    })

    it('one who is an agent and a member of the candidate reads what the structure was told', async () => {
      const structure = (await dossierOf(open.reference)).structure as string
      await openInstructor(MEMBER, {}, [{ role: 'applicant', right: 'reader', structure }])
      const found = async (email: string, filter: string) => {
        const path = `/api/dossiers?where[reference][equals]=${open.reference}&${filter}`
        const answer = await guichet().ask(path, { as: await as(email) })
        const { docs } = (await answer.json()) as { docs?: Record<string, unknown>[] }
        return { status: answer.status, docs }
      }
      expect((await found(MANAGER, 'where[state][equals]=selected')).docs).toMatchObject([
        { state: 'selected', decided: { outcome: 'favourable' } },
      ])
      const [own] = (await found(MEMBER, '')).docs ?? []
      expect(own?.state).toBe('under_review')
      for (const told of ['decided', 'granted', 'decidedAt', 'assigneeName'])
        expect(own?.[told], told).toBeUndefined()
      for (const filter of ['where[state][equals]=selected', 'where[granted][exists]=true'])
        expect((await found(MEMBER, filter)).status, filter).toBe(400)
      const asked = readQueue(new URLSearchParams({ etat: 'selected' })).query
      expect((await readQueuePage(await requestOf(guichet(), MEMBER), asked)).count.rows).toBe(0)
    })
  })
})
