/** People who go on while the database goes: each tries again until it is done, and what failed is kept. */
import { readdirSync } from 'node:fs'
import path from 'node:path'

import type { Where } from 'payload'
import { expect } from 'vitest'

import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import { plant } from '#seed/plant.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import type { Journal } from '../../src/payload-types.ts'
import * as candidature from './candidature.ts'
import { buildDossierAnswers } from './dossier-answers.ts'
import { refusalIn } from './hostile.ts'
import { later } from './outbox.ts'

export const PATHS = ['sigle', 'fait_a', 'commune_deleguee', 'projet_intitule'] as const
export const wait = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

export type People = { guichet: Guichet; session: candidature.Session; failures: string[] }

export const people = async (guichet: Guichet): Promise<People> => {
  await plant(guichet.payload, { demo: true, now: guichet.clock.now() })
  const session = await candidature.signIn(guichet, 'association@demo.test')
  return { guichet, session, failures: [] }
}

export const readyToFile = async ({ guichet, session }: People): Promise<string> => {
  const reference = await candidature.openDraft(guichet, session)
  await candidature.fillIn(guichet, session, reference, buildDossierAnswers())
  await candidature.joinAll(guichet, session, reference)
  return reference
}

/** Asks until it is done, as the form does; each failure must be one that a person can read. */
const insist = async (
  { failures }: People,
  ask: () => Promise<Response>,
  isDone: (answer: Response) => boolean | Promise<boolean> = ({ ok }) => ok,
): Promise<void> => {
  for (;;) {
    const answer = await ask()
    if (await isDone(answer.clone())) return
    const { code } = await refusalIn(answer)
    failures.push(`${answer.status} ${code}`)
    await wait(200)
  }
}

/** Values are numbered: the last one that was acknowledged is what must be there. */
export const keepSaving = async (
  of: People,
  reference: string,
  key: string,
  signal: AbortSignal,
) => {
  let last: string | null = null
  for (let rank = 1; !signal.aborted; rank += 1) {
    const value = `${key} ${rank}`
    const body = { operations: [candidature.operation(key, value, last)] }
    const address = `/api/dossiers/${reference}/answers`
    await insist(of, () => of.guichet.ask(address, { method: 'PATCH', as: of.session, body }))
    last = value
  }
  return [key, last] as const
}

export const fileSurely = (
  { guichet, session, failures }: People,
  reference: string,
): Promise<void> =>
  insist(
    { guichet, session, failures },
    () => candidature.file(guichet, session, reference),
    // It was filed, and the answer was lost.
    async (answer) => answer.ok || (await refusalIn(answer)).code === 'refus.transition',
  )

export const dossierAt = async ({ payload }: Guichet, reference: string) => {
  const where = { reference: { equals: reference } }
  const found = await payload.db.findOne<{ id: string; state: string; answers: object }>({
    collection: 'dossiers',
    where,
  })
  if (!found) throw new Error(`no dossier ${reference}`)
  return found
}

export const expectFiledOnce = async ({ guichet }: People, reference: string): Promise<void> => {
  const { payload, clock, dataDirectory } = guichet
  const { id, state } = await dossierAt(guichet, reference)
  expect(state).toBe('submitted')
  const chain: Where = { and: [{ process: { equals: 'dossier' } }, { subject: { equals: id } }] }
  const rows = await payload.db.find<Journal>({ collection: 'journal', where: chain, limit: 10 })
  expect(rows.docs.map(({ event }) => event).toSorted()).toEqual(['begin', 'file'])
  later(guichet, 1000)
  await drainOutbox(payload, handlers, clock)
  later(guichet, 1000)
  await drainOutbox(payload, handlers, clock)
  const of: Where = { and: [{ dossier: { equals: id } }, { origin: { equals: 'platform' } }] }
  const issued = await payload.find({ collection: 'documents', where: of, depth: 0 })
  expect(issued.docs.map(({ requestKey }) => requestKey).toSorted()).toEqual([
    'dossier.v1',
    'receipt.v1',
  ])
  const told = readdirSync(path.join(dataDirectory, 'mail')).filter((name) => name.includes(id))
  expect(told.length).toBe(new Set(told.map((name) => name.replace(/^[^-]+-/, ''))).size)
}
