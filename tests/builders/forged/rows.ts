/** One row of each process around one filed dossier, put in any state: nothing here is fired. */
import { createLocalReq, type CollectionSlug } from 'payload'

import { aap2025 } from '#seed/aap-2025/index.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { dossierOf } from '#tests/builders/consulted-dossiers.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import { workflows } from '#workflows/registry.ts'

import type { ProcessName } from '../tables.ts'
import { gather, STOOD_ASIDE, type Person } from './people.ts'

const AT = '2025-06-10T08:00:00.000Z'
const DUE = '2025-07-10T21:59:59.999Z'

export const COLLECTIONS = {
  call: 'calls',
  dossier: 'dossiers',
  correction: 'corrections',
  opinion: 'opinions',
  derogation: 'derogations',
} as const satisfies Record<ProcessName, CollectionSlug>

/** Of whom opinions are asked on the dossier. */
export const ASKED = ['county:38', 'coordinator:84'] as const
export type Asked = (typeof ASKED)[number]

export type Forged = {
  people: readonly Person[]
  reference: string
  /** Of the dossier: it moves nowhere. */
  sequence: number
  filedAt: string
  /** Ids of the rows. */
  call: string
  dossier: string
  correction: string
  derogation: string
  opinions: Readonly<Record<Asked, string>>
}

const belongingOf = (dossier: { id: string; structure: unknown; region: string }) => {
  const structure = dossier.structure as string
  return { dossier: dossier.id, structure, region: dossier.region, sequence: 1, askedAt: AT }
}

const file = async (guichet: Guichet): Promise<string> => {
  const association = await candidature.signIn(guichet, 'association@demo.test')
  const reference = await candidature.openDraft(guichet, association)
  await candidature.fillIn(guichet, association, reference, buildDossierAnswers())
  await candidature.joinAll(guichet, association, reference)
  const filed = await candidature.file(guichet, association, reference)
  if (filed.status !== 200) throw new Error(await filed.text())
  return reference
}

const callOf = async ({ payload }: Guichet): Promise<string> => {
  const where = { slug: { equals: aap2025.slug } }
  const found = await payload.db.findOne<{ id: string }>({ collection: 'calls', where })
  return found?.id ?? ''
}

const ITEM = {
  id: 'document-rib',
  kind: 'document',
  key: 'rib',
  label: 'Relevé d’identité bancaire',
  question: 'Joignez un relevé lisible.',
  before: [],
}

/** Plants the demonstration, files a dossier of Isère, and hangs on it one row of each other process. */
export const makeForged = async (guichet: Guichet): Promise<Forged> => {
  const { payload, clock } = guichet
  await plant(payload, { demo: true, now: clock.now() })
  const dossier = await dossierOf(guichet, await file(guichet))
  const belonging = belongingOf(dossier)
  const people = await gather(guichet, belonging.structure)
  const aside = people.find(({ name }) => name === STOOD_ASIDE)?.session?.user.id ?? ''
  const { reference, structureName, siret } = dossier
  const created = async (collection: CollectionSlug, data: object): Promise<string> =>
    String((await payload.db.create({ collection, data: { ...belonging, ...data } })).id)
  const opinion = (addressee: Asked) =>
    created('opinions', {
      reference,
      structureName,
      siren: siret.slice(0, 9),
      audience: addressee.startsWith('county') ? 'county' : 'coordinator',
      addressee,
      state: workflows.opinion.initial,
      sections: ['projet'],
      dueAt: DUE,
      recused: `|${aside}|`,
    })
  return {
    people,
    reference,
    sequence: dossier.sequence,
    filedAt: dossier.filedAt ?? '',
    call: await callOf(guichet),
    dossier: dossier.id,
    correction: await created('corrections', {
      state: workflows.correction.initial,
      round: 1,
      items: [ITEM],
      dueAt: DUE,
    }),
    derogation: await created('derogations', {
      reference,
      structureName,
      kind: 'late_signature',
      reason: 'Absence',
      state: workflows.derogation.initial,
    }),
    opinions: {
      'county:38': await opinion('county:38'),
      'coordinator:84': await opinion('coordinator:84'),
    },
  }
}

/** The state in which a dossier stands while a row of another process is in one of its own. */
const DOSSIER_WHILE: Readonly<Record<Exclude<ProcessName, 'dossier' | 'call'>, string>> = {
  correction: 'correction',
  opinion: 'under_review',
  derogation: 'draft',
}

/** Puts the row of a process in a state, the others where acts on it find them. */
export const place = async (
  { payload }: Guichet,
  { call, dossier, correction, derogation, opinions, filedAt }: Forged,
  process: ProcessName,
  state: string,
): Promise<void> => {
  const of = (name: ProcessName, otherwise: string) => (name === process ? state : otherwise)
  const still = process === 'dossier' || process === 'call' ? 'submitted' : DOSSIER_WHILE[process]
  const held = of('dossier', still)
  const req = await createLocalReq({}, payload)
  const set = (collection: CollectionSlug, id: string, data: object) =>
    payload.db.updateOne({ collection, id, data: { ...data }, req })
  await set('calls', call, { state: of('call', 'published') })
  await set('dossiers', dossier, { state: held, filedAt: held === 'draft' ? null : filedAt })
  await set('corrections', correction, { state: of('correction', 'open') })
  await set('derogations', derogation, { state: of('derogation', 'requested') })
  for (const id of Object.values(opinions))
    await set('opinions', id, { state: of('opinion', 'requested') })
}
