import { beforeAll, describe, expect, it } from 'vitest'

import { readDeskDossier } from '#instruction/dossier/read.ts'
import { readOpinionDesk } from '#opinions/desk.ts'
import { readKeptForm } from '#platform/http/kept-form.ts'
import { plant } from '#seed/plant.ts'
import { holding, INSTRUCTOR, ISERE, MANAGER } from '#tests/builders/committees.ts'
import { requestOf } from '#tests/builders/filed-dossiers.ts'
import { keepingMails } from '#tests/builders/outbox.ts'
import { contract } from '#tests/setup/databases.ts'

const DGEFP = 'dgefp@demo.test'

contract('a committee as it is held', (guichet) => {
  const hold = holding(guichet)
  const { act, call, create, itemsOf, membersOf, onItem, opened, reviewed, dossierOf } = hold

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
  })

  /** Mails ordered from this template, by whom they go to. */
  const mailsOf = keepingMails(guichet)

  it('examines its dossiers in the order that its desk gives them', async () => {
    const id = await create()
    await call(INSTRUCTOR, `${id}/items`, { references: await reviewed(3) })
    const order = async () =>
      (await itemsOf(id))
        .toSorted((one, other) => one.position - other.position)
        .map(({ reference }) => reference)
    const [first = '', second = '', third = ''] = await order()
    const items = await itemsOf(id)
    const move = (reference: string, direction: string, email = INSTRUCTOR) => {
      const item = items.find((one) => one.reference === reference)
      return call(email, `${id}/items/${item?.id}/move`, { direction })
    }
    expect((await move(third, 'up')).status).toBe(200)
    expect(await order()).toEqual([first, third, second])
    expect((await move(first, 'up')).status).toBe(200)
    await Promise.all([move(first, 'down'), move(second, 'up', MANAGER)])
    expect((await order()).toSorted()).toEqual([first, second, third].toSorted())
    expect((await move(first, 'down', ISERE)).code).toBe('refus.introuvable')
  })

  it('calls the roll all together, and overwrites only what was changed', async () => {
    const id = await create()
    for (const name of ['Un', 'Deux'])
      await call(INSTRUCTOR, `${id}/members`, { name, quality: name, voting: true })
    const [one, two] = await membersOf(id)
    if (!one || !two) throw new Error('no members')
    const noted = (member: string, seen: string, presence: string) => ({
      [`seen.${member}`]: seen,
      [`presence.${member}`]: presence,
    })
    await call(INSTRUCTOR, `${id}/presences`, noted(one.id, 'expected', 'present'))
    const sent = {
      ...noted(one.id, 'expected', 'expected'),
      ...noted(two.id, 'expected', 'excused'),
    }
    expect((await call(MANAGER, `${id}/presences`, sent)).status).toBe(200)
    expect((await membersOf(id)).map(({ presence }) => presence)).toEqual(['present', 'excused'])
    const wrong = noted(one.id, 'present', 'late')
    expect((await call(MANAGER, `${id}/presences`, wrong)).code).toBe('refus.corps')
  })

  it('gives a plain form that was refused all that was typed back, with what was wrong', async () => {
    const id = await create()
    await call(INSTRUCTOR, `${id}/items`, { references: await reviewed(1) })
    const [item] = await itemsOf(id)
    const [post] = (item?.posts ?? []) as { id: string }[]
    const path = `/api/committees/${id}/items/${item?.id}/act`
    const answer = await guichet().ask(path, {
      method: 'POST',
      body: new URLSearchParams({ event: 'propose', sequence: '9', [`post.${post?.id}`]: '12,50' }),
      as: await hold.as(INSTRUCTOR),
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toContain('refus=refus.conflit')
    const cookies = new Map(
      answer.headers.getSetCookie().map((cookie) => {
        const [pair = ''] = cookie.split(';')
        return [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const
      }),
    )
    expect(readKeptForm((name) => cookies.get(name))).toMatchObject({
      action: path,
      values: { event: 'propose', [`post.${post?.id}`]: '12,50' },
    })
  })

  it('keeps how its members voted, never more of them than were there', async () => {
    const id = await opened(await reviewed(1))
    const [item] = await itemsOf(id)
    if (!item) throw new Error('no item')
    const reason = 'Besoin couvert.'
    const refuse = (votes: Record<string, string>) => onItem(item, 'refuse', { reason, ...votes })
    expect((await refuse({ 'vote.for': '3', 'vote.against': '1' })).code).toBe('refus.votes')
    expect((await refuse({ 'vote.for': 'deux' })).code).toBe('refus.corps')
    expect((await refuse({ 'vote.for': '2', 'vote.against': '1' })).status).toBe(200)
    const [decided] = await itemsOf(id)
    expect(decided?.votes).toEqual({ for: 2, against: 1, abstained: 0 })
  })

  it('convenes each member at its address, without the dossiers from which it stands aside (R032)', async () => {
    const id = await create({ place: 'Salle 204' })
    const seats = [
      { name: 'DDETS', quality: 'Département', voting: true, email: ISERE },
      { name: 'Préfecture', quality: 'Représentante', voting: true, email: 'sgar@exemple.test' },
      { name: 'Sans adresse', quality: 'Membre', voting: true },
    ]
    for (const seat of seats) await call(INSTRUCTOR, `${id}/members`, seat)
    const [listed = '', aside = ''] = await reviewed(2)
    await call(INSTRUCTOR, `${id}/items`, { references: [listed, aside] })
    const [county] = await membersOf(id)
    const hidden = (await itemsOf(id)).find(({ reference }) => reference === aside)
    if (!hidden) throw new Error('no item')
    await onItem(hidden, 'recuse', { member: county?.id, reason: 'Membre du conseil.' })
    expect((await act(id, 'convene')).status).toBe(200)
    const told = await mailsOf('committee-convened')
    expect(told.map(({ to }) => to).toSorted()).toEqual([ISERE, 'sgar@exemple.test'].toSorted())
    const agendas = new Map(told.map(({ to, data }) => [to, String(data.agenda)]))
    expect(agendas.get(ISERE)).toContain(listed)
    expect(agendas.get(ISERE)).not.toContain(aside)
    expect(agendas.get('sgar@exemple.test')).toContain(aside)
    expect(told[0]?.data).toMatchObject({ place: 'Salle 204' })
    expect((await act(id, 'cancel', { reason: 'Quorum hors d’atteinte.' })).status).toBe(200)
    expect(await mailsOf('committee-cancelled')).toHaveLength(2)
  })

  describe('of the nation (R068, R069)', () => {
    const national = { region: 'nation', name: 'Comité technique national' }

    it('is held by DGEFP alone, with its organisations seated at once', async () => {
      const plan = { slug: 'aap-2025-facilitateurs', heldOn: '2025-09-10', at: '10:00', quorum: 2 }
      expect((await call(MANAGER, 'create', { ...plan, ...national })).code).toBe('refus.role')
      const { id = '' } = await call(DGEFP, 'create', { ...plan, ...national })
      const seats = await membersOf(id)
      // Seated at the same instant: nothing says in which order.
      expect(new Set(seats.map(({ email }) => email))).toEqual(
        new Set(['anru@demo.test', 'ave@demo.test', 'dae@demo.test', DGEFP]),
      )
      expect(seats).toHaveLength(4)
      const [reference = ''] = await reviewed(1, { state: 'national_opinion' })
      const [studied = ''] = await reviewed(1)
      const list = (references: string[]) => call(DGEFP, `${id}/items`, { references })
      expect((await list([studied])).code).toBe('refus.introuvable')
      expect((await list([reference])).status).toBe(201)
      for (const { id: seat } of seats)
        await call(DGEFP, `${id}/members/${seat}/presence`, { presence: 'present' })
      for (const event of ['convene', 'open'])
        expect((await act(id, event, { email: DGEFP })).status).toBe(200)
      const [item] = await itemsOf(id)
      if (!item) throw new Error('no item')
      const decide = (event: string, more: object) => onItem(item, event, { email: DGEFP, ...more })
      expect((await decide('waitlist', { rank: 1 })).code).toBe('refus.liste_nationale')
      expect((await decide('refuse', { reason: 'Partenariats à bâtir.' })).status).toBe(200)
      expect((await act(id, 'close', { email: DGEFP })).status).toBe(200)
      const dossier = await dossierOf(reference)
      expect(dossier.state).toBe('reviewed')
      // Absent is null on one database and undefined on the other.
      expect(dossier.granted ?? dossier.decided ?? null).toBeNull()
      const desk = await requestOf(guichet(), INSTRUCTOR)
      const read = await readDeskDossier(desk, reference, guichet().clock.now())
      expect((await readOpinionDesk(desk, read)).session).toMatchObject({
        state: 'unfavourable',
        reason: 'Partenariats à bâtir.',
        heldOn: '2025-09-10',
      })
    })
  })
})
