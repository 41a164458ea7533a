/**
 * What fails inside the transaction of an act leaves nothing of it behind. The last thing that an act does
 * is to queue its effects: one that stands there already breaks the unique key, as any fault would.
 */
import { beforeAll, describe, expect, it } from 'vitest'

import { dossierOf } from '#tests/builders/consulted-dossiers.ts'
import { correctionsOf, fileDossier, type Scene } from '#tests/builders/corrections.ts'
import { checkEveryDocument } from '#tests/builders/desk.ts'
import { DESK_TABLES, everything, refusalIn } from '#tests/builders/hostile.ts'
import { consulting, ISERE } from '#tests/builders/opinions.ts'
import { later, put, rowOf } from '#tests/builders/outbox.ts'
import { drain } from '#tests/builders/sweep.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

const scenarios = (guichet: () => Guichet): void => {
  let scene: Scene
  beforeAll(async () => {
    scene = await fileDossier(guichet())
    later(guichet(), 1000)
    // Orders of orders: the mails of what was ordered first.
    await drain(guichet())
    await drain(guichet())
  })

  const { dossier, round, ask: onRound, request } = correctionsOf(guichet, () => scene)
  const { as, opinionOf } = consulting(guichet)
  const act = async (event: string) =>
    guichet().ask(`/api/dossiers/${scene.reference}/act`, {
      method: 'POST',
      as: scene.instructor,
      body: { event, sequence: (await dossier()).sequence, reason: 'Motif.' },
    })

  /** Asks while the effect of this key cannot be queued, then once it can. */
  const fails = async (key: string, ask: () => Promise<Response>): Promise<void> => {
    await put(guichet(), key, 'notify', { template: 'none' })
    const before = await everything(guichet(), DESK_TABLES)
    const refused = await ask()
    expect(refused.status).toBe(500)
    expect((await refusalIn(refused)).code).toBe('panne.interne')
    expect(await everything(guichet(), DESK_TABLES)).toEqual(before)
    const { id } = await rowOf(guichet(), key)
    await guichet().payload.db.deleteOne({ collection: 'outbox', where: { id: { equals: id } } })
    expect((await ask()).ok).toBe(true)
  }
  const nextKey = async (template: string) => {
    const { id, sequence } = await dossier()
    return `dossier:${id}:${sequence + 1}:${template}`
  }

  it('takes a request for corrections back whole: the row, the clock, both journals', async () => {
    const body = await request()
    await fails(await nextKey('correction-asked'), () => onRound('ask', scene.instructor, body))
    expect(await dossier()).toMatchObject({ state: 'correction' })
  })

  it('takes back both rows that an act moves', async () => {
    const { id, sequence } = await round()
    const body = { sequence, reason: 'Demandé par erreur.' }
    await fails(`correction:${id}:2:correction-closed`, () =>
      onRound('take-back', scene.instructor, body),
    )
    expect((await dossier()).state).toBe('submitted')
  })

  it('takes an admission back', async () => {
    await checkEveryDocument(guichet(), scene.instructor, scene.reference)
    await fails(await nextKey('dossier-admitted'), () => act('admit'))
    expect((await dossier()).state).toBe('under_review')
  })

  it('takes back the opinions that were asked, and their counters', async () => {
    const { sequence } = await dossier()
    const body = { addressees: ['county:38'], pages: ['projet'], dueOn: '2025-07-10', sequence }
    await fails(await nextKey('opinion-asked'), () =>
      guichet().ask(`/api/opinions/ask/${scene.reference}`, {
        method: 'POST',
        as: scene.instructor,
        body,
      }),
    )
    expect((await dossierOf(guichet(), scene.reference)).opinionsAsked).toBe(1)
  })

  it('takes back an opinion that was given, not what was typed', async () => {
    const { id, sequence } = await opinionOf(scene.reference, 'county:38')
    const typed = {
      opinion: 'favourable',
      'q.ddets_qualite_porteur': 'favourable',
      'q.ddets_equilibre_besoins': 'Oui.',
      'q.ddets_equilibre_porteurs': 'Oui.',
    }
    const session = await as(ISERE)
    const path = `/api/opinions/${id}`
    await guichet().ask(`${path}/answers`, { method: 'PATCH', as: session, body: typed })
    await fails(`opinion:${id}:2:opinion-answered`, () =>
      guichet().ask(`${path}/act`, {
        method: 'POST',
        as: session,
        body: { event: 'answer', sequence },
      }),
    )
    expect((await opinionOf(scene.reference, 'county:38')).versions).toHaveLength(1)
    expect((await dossier()).opinionsIn).toBe(1)
  })
}

/** On a dossier of its own, whose acts then wait in the outbox. */
export const failingEffects = (guichet: () => Guichet): void => {
  describe('an effect that cannot be queued', () => scenarios(guichet))
}
