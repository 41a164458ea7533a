/** Ten clicks at the same instant on one act: one wins, nine are told why, and one trace is left (issue §6). */
import { beforeAll, describe, expect, it } from 'vitest'

import * as candidature from '#tests/builders/candidature.ts'
import { change, dossierOf } from '#tests/builders/consulted-dossiers.ts'
import { correctionsOf, fileDossier, type Scene } from '#tests/builders/corrections.ts'
import { checkEveryDocument } from '#tests/builders/desk.ts'
import { refusalIn } from '#tests/builders/hostile.ts'
import { consulting, ISERE } from '#tests/builders/opinions.ts'
import { eventsOf, queued } from '#tests/builders/sweep.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

const CLICKS = 10
/** Answers to one who was not first: somebody acted meanwhile, or what was asked is done. */
const OVERTAKEN = ['refus.conflit', 'refus.transition', 'refus.avis_deja_demande']

const scenarios = (guichet: () => Guichet): void => {
  let scene: Scene
  let manager: candidature.Session
  beforeAll(async () => {
    scene = await fileDossier(guichet())
    manager = await candidature.signIn(guichet(), 'manager.ara@demo.test')
  })

  const { dossier, round, ask: onRound, request } = correctionsOf(guichet, () => scene)
  const { as, ask: askOpinions, opinionOf } = consulting(guichet)
  const post = (path: string, session: candidature.Session, body: object) =>
    guichet().ask(path, { method: 'POST', as: session, body })

  /** Both who instruct the region click in turn. @returns the body of the one that won */
  const click = async (act: (session: candidature.Session) => Promise<Response>) => {
    const clicks = Array.from({ length: CLICKS }, (_, rank) =>
      act(rank % 2 === 0 ? scene.instructor : manager),
    )
    const answers = await Promise.all(clicks)
    const won = answers.filter(({ ok }) => ok)
    const lost = await Promise.all(answers.filter(({ ok }) => !ok).map(refusalIn))
    expect(won).toHaveLength(1)
    expect(lost).toHaveLength(CLICKS - 1)
    for (const { code } of lost) expect(OVERTAKEN).toContain(code)
  }
  const countOf = async (collection: 'corrections' | 'opinions') => {
    const where = { dossier: { equals: (await dossier()).id } }
    return (await guichet().payload.count({ collection, where })).totalDocs
  }
  /** Events of the dossier's journal since its filing, and what the last one queued. */
  const traces = async () => {
    const { id, sequence } = await dossier()
    return {
      events: (await eventsOf(guichet(), 'dossier', id)).slice(2),
      queued: (await queued(guichet(), `dossier:${id}:${sequence}:`)).map((key) =>
        key.split(':').at(-1),
      ),
    }
  }

  it('asks for corrections once', async () => {
    const body = await request()
    await click((session) => onRound('ask', session, body))
    expect(await traces()).toEqual({ events: ['openCorrection'], queued: ['correction-asked'] })
    expect(await countOf('corrections')).toBe(1)
    const { id } = await round()
    expect(await eventsOf(guichet(), 'correction', id)).toEqual(['begin'])
    expect((await dossier()).clockPauses).toHaveLength(1)
  })

  it('takes a request back once, on the dossier and on the request', async () => {
    const { id, sequence } = await round()
    const body = { sequence, reason: 'Demandé par erreur.' }
    await click((session) => onRound('take-back', session, body))
    expect(await eventsOf(guichet(), 'correction', id)).toEqual(['begin', 'takeBack'])
    expect((await traces()).events).toEqual(['openCorrection', 'closeCorrection'])
    expect(await queued(guichet(), `correction:${id}:2:`)).toEqual([
      `correction:${id}:2:correction-closed`,
    ])
  })

  it('does one of two acts that exclude each other', async () => {
    await checkEveryDocument(guichet(), scene.instructor, scene.reference)
    const { sequence } = await dossier()
    const path = `/api/dossiers/${scene.reference}/act`
    await click((session) =>
      session === manager
        ? post(path, session, { event: 'declareInadmissible', sequence, reason: 'Hors du champ.' })
        : post(path, session, { event: 'admit', sequence }),
    )
    const { events, queued: keys } = await traces()
    const [done = ''] = events.slice(2)
    expect(events).toHaveLength(3)
    expect(['admit', 'declareInadmissible']).toContain(done)
    expect(keys).toEqual([done === 'admit' ? 'dossier-admitted' : 'dossier-inadmissible'])
    expect((await dossier()).state).toBe(done === 'admit' ? 'under_review' : 'inadmissible')
  })

  describe('on opinions', () => {
    beforeAll(() => change(guichet(), scene.reference, { state: 'under_review' }))

    it('asks each of them once', async () => {
      const { sequence } = await dossier()
      const body = {
        addressees: ['county:38', 'coordinator:84'],
        pages: ['projet'],
        dueOn: '2025-07-10',
        sequence,
      }
      await click((session) => post(`/api/opinions/ask/${scene.reference}`, session, body))
      expect(await countOf('opinions')).toBe(2)
      expect((await traces()).queued).toEqual(['opinion-asked'])
      expect(await dossierOf(guichet(), scene.reference)).toMatchObject({
        opinionsAsked: 2,
        sequence: sequence + 1,
      })
    })

    it('gives one once: one version, one sheet ordered, one answer counted', async () => {
      const { id, sequence } = await opinionOf(scene.reference, 'county:38')
      const session = await as(ISERE)
      const body = {
        event: 'answer',
        sequence,
        opinion: 'favourable',
        'q.ddets_qualite_porteur': 'favourable',
        'q.ddets_equilibre_besoins': 'Oui.',
        'q.ddets_equilibre_porteurs': 'Oui.',
      }
      await click(() => post(`/api/opinions/${id}/answers`, session, body))
      expect(await eventsOf(guichet(), 'opinion', id)).toEqual(['begin', 'answer'])
      expect(await queued(guichet(), `opinion:${id}:`)).toEqual([
        `opinion:${id}:2:opinion-answered`,
        `opinion:${id}:2:opinion-sheet.v1`,
      ])
      const given = await opinionOf(scene.reference, 'county:38')
      expect(given.versions).toHaveLength(1)
      expect((await dossier()).opinionsIn).toBe(1)
      expect((await askOpinions(scene.reference, ['county:38'])).error?.code).toBe(
        'refus.avis_deja_demande',
      )
    })
  })
}

/** On a dossier of their own. */
export const tenClicks = (guichet: () => Guichet): void => {
  describe('ten clicks at the same instant', () => scenarios(guichet))
}
