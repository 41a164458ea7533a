/** One row of each process around one filed dossier: nothing here is fired. */
import type { CollectionSlug } from 'payload'

import { aap2025 } from '#seed/aap-2025/index.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { dossierOf } from '#tests/builders/consulted-dossiers.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import { workflows } from '#workflows/registry.ts'

import type { ProcessName } from '../tables.ts'
import { makeAfterReview, SITTINGS, type AfterReview, type Sitting } from './after-review-rows.ts'
import { gather, SEATED, STOOD_ASIDE, type Person } from './people.ts'

const AT = '2025-06-10T08:00:00.000Z'
const DUE = '2025-07-10T21:59:59.999Z'

export const COLLECTIONS = {
  call: 'calls',
  dossier: 'dossiers',
  correction: 'corrections',
  opinion: 'opinions',
  derogation: 'derogations',
  committee: 'committees',
  'agenda-item': 'agenda-items',
  appeal: 'appeals',
  convention: 'conventions',
} as const satisfies Record<ProcessName, CollectionSlug>

/** Of whom opinions are asked on the dossier. */
export const ASKED = ['county:38', 'coordinator:84'] as const
export type Asked = (typeof ASKED)[number]

export type { Sitting }

/** Which of the rows of a process is aimed at, where there are several. */
export type Target = Asked | Sitting

/** Rows that an act is forged on, by process. */
export const targetsOf = (process: ProcessName): readonly [Target, ...Target[]] => {
  if (process === 'committee' || process === 'agenda-item') return SITTINGS
  return process === 'opinion' ? ASKED : [ASKED[0]]
}

export type Forged = AfterReview & {
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

/** Whatever the structure joined: what is signed must be a stored document. */
const documentOf = async ({ payload }: Guichet, dossier: string): Promise<string> => {
  const where = { dossier: { equals: dossier } }
  const found = await payload.db.findOne<{ id: string }>({ collection: 'documents', where })
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
  const idOf = (name: string) => people.find((one) => one.name === name)?.session?.user.id ?? ''
  const aside = idOf(STOOD_ASIDE)
  const { reference, structureName, siret } = dossier
  const siren = siret.slice(0, 9)
  const call = await callOf(guichet)
  const created = async (collection: CollectionSlug, data: object): Promise<string> =>
    String((await payload.db.create({ collection, data: { ...belonging, ...data } })).id)
  const opinion = (addressee: Asked) =>
    created('opinions', {
      reference,
      structureName,
      siren,
      audience: addressee.startsWith('county') ? 'county' : 'coordinator',
      addressee,
      state: workflows.opinion.initial,
      sections: ['projet'],
      dueAt: DUE,
      recused: `|${aside}|`,
    })
  return {
    ...(await makeAfterReview({
      created,
      call,
      reference,
      structureName,
      siren,
      document: await documentOf(guichet, dossier.id),
      sitting: `|${idOf(SEATED)}|${aside}|`,
      recused: `|${aside}|`,
    })),
    people,
    reference,
    sequence: dossier.sequence,
    filedAt: dossier.filedAt ?? '',
    call,
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
