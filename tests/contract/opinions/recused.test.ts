/**
 * One who stands aside keeps its links: none opens anything. By employer, by another establishment of the
 * employer, or because it declared so (R032, R079).
 */
import { beforeAll, describe, expect, it } from 'vitest'

import { readDeskDossier } from '#instruction/dossier/read.ts'
import { exportQueue } from '#instruction/queue/export.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { readGiving } from '#opinions/giving.ts'
import { OPINION_TABS, readOpinionPage } from '#opinions/list.ts'
import { plant } from '#seed/plant.ts'
import { dossierOf, dossierUnderReview } from '#tests/builders/consulted-dossiers.ts'
import { requestOf } from '#tests/builders/filed-dossiers.ts'
import { everything } from '#tests/builders/hostile.ts'
import { openAccount } from '#tests/builders/open-account.ts'
import { consulting, COORDINATOR, ISERE, STRUCTURE } from '#tests/builders/opinions.ts'
import { drain } from '#tests/builders/sweep.ts'
import { contract } from '#tests/setup/databases.ts'

import type { Opinion, Structure } from '../../../src/payload-types.ts'

const EMPLOYED = 'employed@recused.test'
const SISTER = 'sister@recused.test'
const DECLARED = 'declared@recused.test'

contract('the links of one who stands aside (R032, R079)', (guichet) => {
  const { as, ask, act, call, follow, give, opinionOf } = consulting(guichet)
  let reference: string
  let county: Opinion
  let coordinator: Opinion
  /** A document that the opinions open: its id and the name of its file. */
  let file: { id: string; filename?: string | null }

  /** Another establishment of the candidate. */
  const sisterOf = async ({ id: _id, siret, ...candidate }: Structure): Promise<string> => {
    const data = { ...candidate, siret: `${siret.slice(0, 9)}00099` }
    return String((await guichet().payload.db.create({ collection: 'structures', data })).id)
  }
  const giveAsCoordinator = () =>
    call(COORDINATOR, `/api/opinions/${coordinator.id}/answers`, {
      event: 'answer',
      sequence: coordinator.sequence,
      opinion: 'favourable',
      'q.coordination_contact': 'true',
      'q.coordination_champ': 'Oui.',
      'q.coordination_reseau': 'favourable',
      'q.coordination_interets': 'false',
    })
  const later = () => {
    const { clock } = guichet()
    clock.set(new Date(clock.now().getTime() + 1000))
  }

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    reference = await dossierUnderReview(guichet(), await as(STRUCTURE))
    const dossier = await dossierOf(guichet(), reference)
    const structure = await payload.findByID({
      collection: 'structures',
      id: dossier.structure as string,
      depth: 0,
    })
    const office = { role: 'coordinator', region: '84' }
    await openAccount(guichet(), EMPLOYED, [{ ...office, structure: structure.id }])
    await openAccount(guichet(), SISTER, [{ ...office, structure: await sisterOf(structure) }])
    await openAccount(guichet(), DECLARED, [{ role: 'county_reviewer', departments: ['38'] }])
    await ask(reference, ['county:38', 'coordinator:84'])
    county = await opinionOf(reference, 'county:38')
    coordinator = await opinionOf(reference, 'coordinator:84')
    await act(DECLARED, county, { event: 'recuse', reason: 'Un proche y siège.' })
    await follow(county, {
      event: 'askAgain',
      reason: 'À donner par un autre.',
      until: '2025-07-10',
    })
    expect((await give(ISERE, county)).status).toBe(200)
    expect((await giveAsCoordinator()).status).toBe(200)
    later()
    await drain(guichet())
    const { docs } = await payload.find({
      collection: 'documents',
      where: { requestKey: { equals: 'rapport_activite' } },
      depth: 0,
    })
    if (!docs[0]) throw new Error('no document')
    ;[file] = docs
  })

  const opinionFor = (email: string) =>
    email === DECLARED || email === ISERE ? county : coordinator
  const get = async (email: string, path: string) =>
    (await guichet().ask(path, { as: await as(email) })).status
  const found = async (email: string, query: string) => {
    const answer = await guichet().ask(`/api/opinions${query}`, { as: await as(email) })
    return ((await answer.json()) as { totalDocs?: number }).totalDocs
  }
  const links = ({ id }: Opinion) => [
    `/api/opinions/${id}`,
    `/api/opinions/${id}/documents/${file.id}`,
    `/api/opinions/${id}/sheets/1`,
  ]

  it.each([ISERE, COORDINATOR])('%s, who gave it, opens each of them', async (email) => {
    for (const link of links(opinionFor(email))) expect(await get(email, link), link).toBe(200)
    const page = await readOpinionPage(await requestOf(guichet(), email), 'given', 1)
    expect(page.opinions.map((one) => one.reference)).toEqual([reference])
    const req = await requestOf(guichet(), email)
    const { pages } = await readGiving(req, opinionFor(email).id, guichet().clock.now())
    expect(pages.length).toBeGreaterThan(0)
  })

  describe.each([EMPLOYED, SISTER, DECLARED])('%s', (email) => {
    it('finds nothing behind the links, nor behind those of files', async () => {
      for (const link of links(opinionFor(email))) expect(await get(email, link), link).toBe(404)
      const stored = `/api/documents/file/${file.filename}`
      expect([403, 404]).toContain(await get(email, stored))
    })

    it('reads no page of it, and no list or counter tells of it', async () => {
      const now = guichet().clock.now()
      const req = await requestOf(guichet(), email)
      await expect(readGiving(req, opinionFor(email).id, now)).rejects.toMatchObject({
        code: 'refus.introuvable',
      })
      await expect(readDeskDossier(req, reference, now)).rejects.toMatchObject({
        code: 'refus.role',
      })
      for (const tab of OPINION_TABS)
        expect(await readOpinionPage(req, tab, 1)).toMatchObject({
          opinions: [],
          count: { rows: 0, more: false },
        })
      for (const query of ['', '/count', `?where[reference][equals]=${reference}`])
        expect(await found(email, query), query).toBe(0)
      expect(() => exportQueue(req, readQueue(new URLSearchParams()).query)).toThrow(
        expect.objectContaining({ code: 'refus.role' }),
      )
    })

    it('writes nothing in it, by any act', async () => {
      const { id, sequence } = await opinionOf(reference, opinionFor(email).addressee)
      const before = await everything(guichet())
      const asked: [string, string, object][] = [
        ['PATCH', `/api/opinions/${id}/answers`, { opinion: 'unfavourable' }],
        ['POST', `/api/opinions/${id}/answers`, { event: 'revise', sequence }],
        ['POST', `/api/opinions/${id}/act`, { event: 'recuse', sequence, reason: 'Encore.' }],
      ]
      for (const [method, path, body] of asked) {
        const answer = await guichet().ask(path, { method, body, as: await as(email) })
        expect(answer.status, path).toBe(404)
        expect(await answer.json()).toMatchObject({ error: { code: 'refus.introuvable' } })
      }
      expect(await everything(guichet())).toEqual(before)
    })
  })

  it('writes to none of those who stood aside before it was asked', async () => {
    const { docs } = await guichet().payload.find({
      collection: 'outbox',
      where: { task: { equals: 'mail' } },
      pagination: false,
      depth: 0,
      showHiddenFields: true,
    })
    const users = await guichet().payload.find({ collection: 'users', limit: 100, depth: 0 })
    const idOf = (email: string) => users.docs.find((user) => user.email === email)?.id ?? email
    const told = (email: string) => docs.filter(({ key }) => key.endsWith(`:${idOf(email)}`))
    expect(told(COORDINATOR).length).toBeGreaterThan(0)
    expect(told(EMPLOYED)).toEqual([])
    expect(told(SISTER)).toEqual([])
  })

  it('opens nothing of the dossier any more to one from whom the request was taken back', async () => {
    const other = await dossierUnderReview(guichet(), await as(STRUCTURE))
    await ask(other, ['county:38'])
    const taken = await opinionOf(other, 'county:38')
    const reason = 'Demandé par erreur.'
    expect(await follow(taken, { event: 'withdraw', reason })).toMatchObject({ status: 200 })
    const req = await requestOf(guichet(), ISERE)
    const page = await readGiving(req, taken.id, guichet().clock.now())
    expect(page).toMatchObject({ pages: [], documents: [] })
    expect(page.acts.filter(({ ok }) => ok)).toEqual([])
    const typed = { method: 'PATCH', as: await as(ISERE), body: { opinion: 'favourable' } }
    const saved = await guichet().ask(`/api/opinions/${taken.id}/answers`, typed)
    expect(await saved.json()).toMatchObject({ error: { code: 'refus.avis_ferme' } })
    expect((await give(ISERE, taken)).error?.code).toBe('refus.avis_ferme')
  })
})
