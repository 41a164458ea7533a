/** The rows of the matrix that hang on structures, people and editions. */
import { callDataOf } from '#editions/from-call.ts'
import { relationId } from '#filing/dossier.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import * as candidature from '#tests/builders/candidature.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import type { PersonKey } from './people.ts'

export type Session = candidature.Session
export type Sessions = Readonly<Partial<Record<PersonKey, Session>>>

const PLATFORM = { overrideAccess: true, depth: 0 } as const

/** A PDF with the table that Payload looks for in an annex. */
export const ANNEX = Buffer.from(
  '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n41\n%%EOF\n',
)

const idOf = async (
  { payload }: Guichet,
  collection: 'dossiers' | 'documents' | 'journal' | 'calls',
  where: object,
): Promise<string> => {
  const { docs } = await payload.find({
    ...PLATFORM,
    collection,
    where: where as never,
    limit: 1,
    sort: '-createdAt',
  })
  if (!docs[0]) throw new Error(`no row of ${collection} for ${JSON.stringify(where)}`)
  return docs[0].id
}

type Dossiers = { rows: Record<string, string>; references: Record<string, string> }

/** All that is not known of the structure already. */
const fillIn = async (guichet: Guichet, session: Session, reference: string): Promise<void> => {
  const where = { reference: { equals: reference } }
  const { docs } = await guichet.payload.find({ ...PLATFORM, collection: 'dossiers', where })
  const known = Object.keys(docs[0]?.answers ?? {})
  const asked = Object.entries(buildDossierAnswers()).filter(([key]) => !known.includes(key))
  await candidature.fillIn(guichet, session, reference, Object.fromEntries(asked))
}

/** A dossier of a structure, brought as far as its name says, by its legal representative. */
export const makeDossiers = async (
  guichet: Guichet,
  sessions: Sessions,
  wanted: readonly (readonly [name: string, by: PersonKey, end: 'draft' | 'abandoned' | 'filed'])[],
): Promise<Dossiers> => {
  const made: Dossiers = { rows: {}, references: {} }
  for (const [name, by, end] of wanted) {
    const session = sessions[by]
    if (!session) throw new Error(`${by} is not signed in`)
    const reference = await candidature.openDraft(guichet, session)
    if (end !== 'filed')
      await candidature.joinFile(guichet, session, reference, { request: 'rib', name: 'rib.pdf' })
    if (end === 'filed') {
      await fillIn(guichet, session, reference)
      await candidature.joinAll(guichet, session, reference)
      const filed = await candidature.file(guichet, session, reference)
      if (filed.status !== 200) throw new Error(`${name} not filed: ${await filed.text()}`)
    }
    if (end === 'abandoned')
      await guichet.ask(`/api/dossiers/${reference}/abandon`, {
        method: 'POST',
        as: session,
        body: {},
      })
    made.references[name] = reference
    made.rows[name] = await idOf(guichet, 'dossiers', { reference: { equals: reference } })
  }
  return made
}

export const documentsOf = async (
  guichet: Guichet,
  dossiers: Record<string, string>,
): Promise<Record<string, string>> => {
  const joined = (name: string) =>
    idOf(guichet, 'documents', {
      and: [{ dossier: { equals: dossiers[name] } }, { requestKey: { equals: 'rib' } }],
    })
  const removed = await joined('abandoned draft, Isère')
  await guichet.payload.db.updateOne({
    collection: 'documents',
    id: removed,
    data: { removedAt: guichet.clock.now().toISOString() },
  })
  return {
    'of the draft, Isère': await joined('draft, Isère'),
    'of the filed dossier, Isère': await joined('filed, Isère'),
    'removed, Isère': removed,
    'receipt, Isère': await idOf(guichet, 'documents', {
      and: [
        { dossier: { equals: dossiers['filed, Isère'] } },
        { requestKey: { equals: 'receipt.v1' } },
      ],
    }),
    'of the draft, Paris': await joined('draft, Paris'),
    'of the filed dossier, Paris': await joined('filed, Paris'),
  }
}

export const journalOf = async (guichet: Guichet, dossiers: Record<string, string>) => {
  const row = (name: string, event: string) =>
    idOf(guichet, 'journal', {
      and: [{ subject: { equals: dossiers[name] } }, { event: { equals: event } }],
    })
  return {
    'opening of the draft, Isère': await row('draft, Isère', 'begin'),
    'opening of the filed dossier, Isère': await row('filed, Isère', 'begin'),
    'filing, Isère': await row('filed, Isère', 'file'),
    'filing, Paris': await row('filed, Paris', 'file'),
  }
}

export const makeEditions = async (guichet: Guichet) => {
  const { payload } = guichet
  const published = await idOf(guichet, 'calls', { slug: { equals: aap2025.slug } })
  const data = { ...callDataOf(aap2025), slug: 'edition-en-preparation' } as never
  const draft = await payload.create({ ...PLATFORM, collection: 'calls', data })
  const { currentRevision } = await payload.findByID({
    ...PLATFORM,
    collection: 'calls',
    id: published,
  })
  const annex = async (call: string) => {
    const file = {
      data: ANNEX,
      name: 'texte officiel.pdf',
      mimetype: 'application/pdf',
      size: ANNEX.length,
    }
    const { id } = await payload.create({
      ...PLATFORM,
      collection: 'annexes',
      data: { title: 'Texte officiel', call, key: 'texte' },
      file,
    })
    return id
  }
  return {
    calls: { published, 'in preparation': draft.id },
    'call-revisions': { 'of the published edition': relationId(currentRevision ?? '') },
    annexes: {
      'of the published edition': await annex(published),
      'of the edition in preparation': await annex(draft.id),
    },
  }
}

export const first = async (
  { payload }: Guichet,
  collection: 'services' | 'counters' | 'sweep-marks',
): Promise<string> => {
  const { docs } = await payload.find({ ...PLATFORM, collection, limit: 1, sort: 'createdAt' })
  return docs[0]?.id ?? ''
}

export const makeInternals = async (guichet: Guichet, ids: Record<string, string>) => {
  const { payload } = guichet
  const created = async (collection: string, data: object): Promise<string> =>
    String((await payload.db.create({ collection: collection as never, data: data as never })).id)
  const preference = (person: string) =>
    created('payload-preferences', {
      key: 'nav',
      value: { open: true },
      user: { relationTo: 'users', value: ids[person] },
    })
  const { docs } = await payload.find({
    ...PLATFORM,
    collection: 'payload-migrations' as never,
    limit: 1,
  })
  return {
    'payload-preferences': {
      'of DGEFP': await preference('dgefp'),
      'of the editor of Isère': await preference('editor'),
    },
    'payload-kv': { 'a key': await created('payload-kv', { key: 'a', data: { secret: 1 } }) },
    'payload-migrations': { 'a migration': String((docs[0] as { id: string } | undefined)?.id) },
  }
}

export const invite = async (
  { payload }: Guichet,
  structure: string,
  invitedBy: string,
): Promise<string> => {
  const data = {
    tokenHash: `hash of an invitation to ${structure}`,
    email: `invite@${structure}.test`,
    structure,
    right: 'editor',
    invitedBy,
    expiresAt: '2025-12-31T00:00:00.000Z',
  }
  return String((await payload.db.create({ collection: 'invitations', data })).id)
}

export const outboxOf = async ({ payload }: Guichet): Promise<Record<string, string>> => {
  const mail = { task: { equals: 'mail' } }
  const { docs } = await payload.find({ ...PLATFORM, collection: 'outbox', where: mail, limit: 1 })
  return { 'a mail': docs[0]?.id ?? '' }
}
