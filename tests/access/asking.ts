/** How the platform's own endpoints are asked, and how answers are written down. */
import { randomUUID } from 'node:crypto'

import * as candidature from '#tests/builders/candidature.ts'
import type { Ask } from '#tests/setup/guichet.ts'

import { personKeys, signedIn, type PersonKey } from './people.ts'
import type { World } from './world.ts'

type Request = { path: string } & Omit<Ask, 'as'>
/** Status, and the code of the refusal if it is one → who is answered so. */
type Answers = Readonly<Record<string, readonly PersonKey[]>>

export type EndpointEntry = {
  does: string
  request: (world: World, person: PersonKey) => Request | Promise<Request>
  answers: Answers
}

export const CONNECTION = '401 refus.connexion'
const NOT_FOUND = '404 refus.introuvable'
export const READ_ONLY = '403 refus.lecture_seule'
export const ROLE = '403 refus.role'
export const NOT_REPRESENTATIVE = '403 refus.representation_requise'

export const NOT_SIGNED_IN: readonly PersonKey[] = ['anonymous', 'unconfirmed']
export const WRITERS = ['editor', 'representative'] as const
export const REPRESENTATIVE = ['representative'] as const

export const everyone = (answer: string): Answers => ({ [answer]: personKeys })
export const whoIsSignedIn = (answer: string): Answers => ({
  [answer]: signedIn,
  [CONNECTION]: NOT_SIGNED_IN,
})

/** These, then whoever else is signed in learns nothing. */
export const only = (answers: Answers): Answers => {
  const named = new Set(Object.values(answers).flat())
  return {
    ...answers,
    [NOT_FOUND]: [...(answers[NOT_FOUND] ?? []), ...signedIn.filter((key) => !named.has(key))],
    [CONNECTION]: NOT_SIGNED_IN,
  }
}

export const post = (path: string, body: unknown = {}): Request => ({ path, method: 'POST', body })
export const get = (path: string): Request => ({ path })

export const draftOf = ({ references }: World): string => references['draft, Isère'] ?? ''

/** A draft of Isère of which one try may make what it likes. */
export const newDraft = async ({ guichet, sessions }: World): Promise<string> => {
  if (!sessions.representative) throw new Error('the representative is not signed in')
  return candidature.openDraft(guichet, sessions.representative)
}

export const newDocument = async (world: World): Promise<string> => {
  const { guichet, sessions } = world
  const reference = await newDraft(world)
  const file = { request: 'rib', name: 'rib.pdf' }
  const by = sessions.representative as candidature.Session
  const joined = await candidature.joinFile(guichet, by, reference, file)
  const { document } = (await joined.json()) as { document: { id: string } }
  return `/api/dossiers/${reference}/documents/${document.id}`
}

export const newInvitation = async ({ guichet, structures }: World): Promise<string> => {
  const data = {
    tokenHash: randomUUID(),
    email: 'retire@droits.test',
    structure: structures.isere,
    right: 'reader',
    invitedBy: 'somebody',
    expiresAt: '2025-12-31T00:00:00.000Z',
  }
  return String((await guichet.payload.db.create({ collection: 'invitations', data })).id)
}

export const readerOf = ({ rows }: World): string => rows.users?.['the editor of Isère'] ?? ''
