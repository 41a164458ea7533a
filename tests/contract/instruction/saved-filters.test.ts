import { beforeAll, expect, it } from 'vitest'

import { MOST_SAVED } from '#instruction/queue/saved.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { contract } from '#tests/setup/databases.ts'

type Error = { code: string; fields?: { field: string; message: string }[] }
type Row = { id: string; name: string; query: string }

contract('the filters that one keeps', (guichet) => {
  const ME = 'dreets.ara@demo.test'
  const OTHER = 'manager.ara@demo.test'
  const sessions = new Map<string, candidature.Session>()
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    for (const email of [ME, OTHER, 'association@demo.test', 'ddets.38@demo.test'])
      sessions.set(email, await candidature.signIn(guichet(), email))
  })

  const post = (email: string, path: string, body: unknown) =>
    guichet().ask(`/api/saved-filters/${path}`, {
      method: 'POST',
      body,
      ...(sessions.get(email) ? { as: sessions.get(email) } : {}),
    })
  const sent = async (email: string, path: string, body: unknown) => {
    const answer = await post(email, path, body)
    const told = (await answer.json()) as Partial<Row> & { error?: Error }
    return { status: answer.status, ...told }
  }
  const listed = async (email: string): Promise<Row[]> => {
    const answer = await guichet().ask('/api/saved-filters?sort=name&limit=100', {
      as: sessions.get(email) as candidature.Session,
    })
    return ((await answer.json()) as { docs: Row[] }).docs
  }
  const namesOf = async (email: string) => (await listed(email)).map(({ name }) => name)

  it('are kept under a name, in the words of the list, without a page', async () => {
    const body = {
      name: '  Isère,  à vérifier ',
      query: 'page=3&etat=submitted&inconnu=1&departement=38',
    }
    expect(await sent(ME, 'save', body)).toMatchObject({
      status: 200,
      name: 'Isère, à vérifier',
      query: 'etat=submitted&departement=38',
    })
    expect(await sent(ME, 'save', { ...body, query: 'etat=correction' })).toMatchObject({
      status: 200,
      query: 'etat=correction',
    })
    expect((await listed(ME)).map(({ query }) => query)).toEqual(['etat=correction'])
  })

  it('are one’s own: another neither reads, renames nor removes them', async () => {
    const [mine] = await listed(ME)
    expect(await namesOf(OTHER)).toEqual([])
    for (const [path, body] of [
      ['rename', { name: 'Pris' }],
      ['remove', {}],
    ] as const)
      expect(await sent(OTHER, `${mine?.id}/${path}`, body)).toMatchObject({
        status: 404,
        error: { code: 'refus.introuvable' },
      })
    expect(await namesOf(ME)).toEqual(['Isère, à vérifier'])
  })

  it.each([
    ['association@demo.test', 403, 'refus.role'],
    ['ddets.38@demo.test', 403, 'refus.role'],
    ['personne', 401, 'refus.connexion'],
  ])('%s keeps none: %i %s', async (email, status, code) => {
    const body = { name: 'Un filtre', query: 'etat=submitted' }
    expect(await sent(email, 'save', body)).toMatchObject({ status, error: { code } })
  })

  it.each<[unknown, number, string]>([
    [{ name: '  ', query: 'etat=submitted' }, 422, 'refus.corps'],
    [{ name: 'x'.repeat(61), query: 'etat=submitted' }, 422, 'refus.corps'],
    [{ name: 'Vide', query: 'page=2&etat=inconnu' }, 422, 'refus.filtre_vide'],
    [{ name: 'Long', query: `recherche=${'x'.repeat(5000)}` }, 422, 'refus.corps'],
    [{ name: 'D’un autre', query: 'etat=submitted', user: 'autre' }, 422, 'refus.corps'],
    [{ name: { $ne: '' }, query: 'etat=submitted' }, 422, 'refus.corps'],
  ])('refuses %o', async (body, status, code) => {
    expect(await sent(ME, 'save', body)).toMatchObject({ status, error: { code } })
  })

  it('are renamed to a name that is free, and removed', async () => {
    await sent(ME, 'save', { name: 'Second', query: 'attente=desk' })
    const second = (await listed(ME)).find(({ name }) => name === 'Second')
    const taken = { name: 'Isère, à vérifier' }
    expect(await sent(ME, `${second?.id}/rename`, taken)).toMatchObject({
      status: 409,
      error: { code: 'refus.filtre_nom_pris' },
    })
    expect((await sent(ME, `${second?.id}/rename`, { name: 'Au service' })).status).toBe(200)
    expect(await namesOf(ME)).toEqual(['Au service', 'Isère, à vérifier'])
    expect((await sent(ME, `${second?.id}/remove`, {})).status).toBe(200)
    expect(await namesOf(ME)).toEqual(['Isère, à vérifier'])
  })

  it('go back to the list by a plain form, done or refused', async () => {
    const form = (name: string) => new URLSearchParams({ name, query: 'tri=-montant' })
    const done = await post(ME, 'save', form('Par montant'))
    expect(done.headers.get('location')).toMatch('/instruction?tri=-montant&fait=filtre_enregistre')
    const refused = await post(ME, 'save', form(''))
    expect(refused.headers.get('location')).toMatch('/instruction?tri=-montant&refus=refus.corps')
    const [mine] = await listed(ME)
    const removed = await post(ME, `${mine?.id}/remove`, new URLSearchParams())
    expect(removed.headers.get('location')).toMatch('/instruction/filtres?fait=filtre_supprime')
  })

  it(`are ${MOST_SAVED} at most`, async () => {
    const there = (await listed(OTHER)).length
    for (let rank = there; rank < MOST_SAVED; rank += 1)
      await sent(OTHER, 'save', { name: `Filtre ${rank}`, query: 'etat=submitted' })
    const more = { name: 'De trop', query: 'etat=submitted' }
    expect(await sent(OTHER, 'save', more)).toMatchObject({
      status: 409,
      error: { code: 'refus.filtres_trop_nombreux' },
    })
    expect((await sent(OTHER, 'save', { ...more, name: 'Filtre 3' })).status).toBe(200)
    expect(await namesOf(OTHER)).toHaveLength(MOST_SAVED)
  })
})
