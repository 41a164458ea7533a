import { beforeAll, beforeEach, expect, it } from 'vitest'

import type { Answers } from '#forms/answers.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { contract } from '#tests/setup/databases.ts'

const { operation } = candidature

contract('saving answers', (guichet) => {
  let person: candidature.Session
  let colleague: candidature.Session
  let reference: string
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    person = await candidature.signIn(guichet(), 'association@demo.test')
    colleague = await candidature.signIn(guichet(), 'collegue@demo.test')
  })
  beforeEach(async () => {
    reference = await candidature.openDraft(guichet(), person)
  })

  const stored = async (): Promise<Answers> => {
    const where = { reference: { equals: reference } }
    const { docs } = await guichet().payload.find({ collection: 'dossiers', where, depth: 0 })
    return docs[0]?.answers as Answers
  }
  const save = (by: candidature.Session, ...operations: ReturnType<typeof operation>[]) =>
    candidature.save(guichet(), by, reference, operations)

  it('keeps the 20 answers of one dossier that are saved at the same instant', async () => {
    const before = await stored()
    const texts = Object.entries(buildDossierAnswers())
      .filter(([key, answer]) => typeof answer === 'string' && before[key] === undefined)
      .slice(0, 20)
    expect(texts).toHaveLength(20)
    await Promise.all(
      texts.map(([key, value], rank) =>
        save(rank % 2 === 0 ? person : colleague, operation(key, value)),
      ),
    )
    expect(await stored()).toEqual({ ...before, ...Object.fromEntries(texts) })
  })

  it('gives references without gap or double to the dossiers opened at once, and back those of what fails', async () => {
    const { db } = guichet().payload
    const create = db.create
    let opened = 0
    // After the rank was drawn, every third dossier fails: nothing of it may stay.
    db.create = (given) => {
      if (given.collection === 'journal' && (opened += 1) % 3 === 0)
        return Promise.reject(new Error('the disk is full'))
      return create.call(db, given)
    }
    const tries = await Promise.allSettled(
      Array.from({ length: 12 }, (_, rank) =>
        candidature.openDraft(guichet(), rank % 2 === 0 ? person : colleague),
      ),
    ).finally(() => (db.create = create))
    const given = tries.flatMap((tried) => (tried.status === 'fulfilled' ? [tried.value] : []))
    const references = [...given, await candidature.openDraft(guichet(), person)]
    expect(given.length).toBeGreaterThan(0)
    expect(given.length).toBeLessThan(tries.length)
    const first = Number(reference.slice(-5)) + 1
    expect(references.toSorted()).toEqual(
      references.map((_, rank) => `CSI-2025-84-${String(first + rank).padStart(5, '0')}`),
    )
  })

  it('lets one of two people who change the same answer at once win, and shows it to the other', async () => {
    const saves = await Promise.all([
      save(person, operation('sigle', 'UN')),
      save(colleague, operation('sigle', 'DEUX')),
    ])
    const results = saves.map(({ results: [result] }) => result)
    const { sigle } = await stored()
    expect(new Set(results.map((result) => result?.outcome))).toEqual(
      new Set(['conflict', 'saved']),
    )
    expect(results.map((result) => result && 'stored' in result && result.stored)).toEqual([
      sigle,
      sigle,
    ])
  })

  it('names whoever answered that question, not who last wrote on its page', async () => {
    await save(person, operation('sigle', 'UN'))
    await save(colleague, operation('commune_deleguee', 'Une commune'))
    const { results } = await save(colleague, operation('sigle', 'DEUX'))
    expect(results[0]).toMatchObject({
      outcome: 'conflict',
      by: 'Représentation légale, Association Démonstration Isère',
      page: 'Votre structure',
    })
  })

  it('takes several changes of one answer in their order, and goes on after one that conflicts', async () => {
    await save(colleague, operation('fait_a', 'Grenoble'))
    const { results } = await save(
      person,
      operation('sigle', 'UN'),
      operation('fait_a', 'Lyon'),
      operation('sigle', 'DEUX', 'UN'),
      operation('projet_intitule', 'Un projet'),
    )
    expect(results.map(({ outcome }) => outcome)).toEqual(['saved', 'conflict', 'saved', 'saved'])
    expect(await stored()).toMatchObject({
      fait_a: 'Grenoble',
      sigle: 'DEUX',
      projet_intitule: 'Un projet',
    })
  })

  it('saves the same operation sent twice once, as when its answer was lost', async () => {
    const sent = operation('sigle', 'UN')
    const [first] = (await save(person, sent)).results
    const [again] = (await save(person, sent)).results
    expect([first?.outcome, again?.outcome]).toEqual(['saved', 'saved'])
    expect(await stored()).toMatchObject({ sigle: 'UN' })
  })
})
