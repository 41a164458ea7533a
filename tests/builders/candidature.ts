/** Plays a structure over the REST handlers: opens, fills in, joins documents, files. */
import type { Answers } from '#forms/answers.ts'
import type { SaveAnswer, SentOperation } from '#forms/client/save-protocol.ts'
import { demoPassword } from '#seed/accounts.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { operation, operationsFor } from '#seed/demo-dossiers/operations.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import { dossierDocuments } from './dossier-answers.ts'

export { operation, operationsFor }

export type Session = { token: string; user: { id: string; memberships?: unknown } }

export const PDF = new TextEncoder().encode(
  '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

export const signIn = async (guichet: Guichet, email: string): Promise<Session> =>
  (await guichet.signIn(email, demoPassword)) as Session

export const structureOf = ({ user }: Session): string => {
  const [membership] = user.memberships as { structure: string | { id: string } }[]
  const structure = membership?.structure ?? ''
  return typeof structure === 'string' ? structure : structure.id
}

export const openDraft = async (
  guichet: Guichet,
  session: Session,
  slug = aap2025.slug,
): Promise<string> => {
  const answer = await guichet.ask('/api/dossiers/open', {
    method: 'POST',
    as: session,
    body: { slug, structure: structureOf(session) },
  })
  if (answer.status !== 201) throw new Error(`not opened: ${await answer.text()}`)
  return ((await answer.json()) as { reference: string }).reference
}

export const save = async (
  guichet: Guichet,
  session: Session,
  reference: string,
  operations: readonly SentOperation[],
): Promise<SaveAnswer> => {
  const answer = await guichet.ask(`/api/dossiers/${reference}/answers`, {
    method: 'PATCH',
    as: session,
    body: { operations },
  })
  if (answer.status !== 200) throw new Error(`not saved: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as SaveAnswer
}

export const fillIn = async (
  guichet: Guichet,
  session: Session,
  reference: string,
  answers: Answers,
): Promise<SaveAnswer> => {
  const operations = operationsFor(answers)
  let last: SaveAnswer | undefined
  for (let start = 0; start < operations.length; start += 40) {
    last = await save(guichet, session, reference, operations.slice(start, start + 40))
    const unsaved = last.results.filter(({ outcome }) => outcome !== 'saved')
    if (unsaved.length > 0) throw new Error(`not saved: ${JSON.stringify(unsaved)}`)
  }
  if (!last) throw new Error('nothing to save')
  return last
}

export const joinFile = (
  guichet: Guichet,
  session: Session,
  reference: string,
  file: { request: string; name: string; bytes?: Uint8Array },
): Promise<Response> =>
  guichet.ask(
    `/api/dossiers/${reference}/documents?request=${file.request}&name=${encodeURIComponent(file.name)}`,
    { method: 'POST', as: session, body: file.bytes ?? PDF },
  )

export const joinAll = async (
  guichet: Guichet,
  session: Session,
  reference: string,
): Promise<void> => {
  for (const request of Object.keys(dossierDocuments)) {
    const answer = await joinFile(guichet, session, reference, { request, name: `${request}.pdf` })
    if (answer.status !== 201) throw new Error(`not joined: ${await answer.text()}`)
  }
}

export const SIGNATURE = { name: 'Nom Prénom', quality: 'Présidence', accept: true }

export const file = (guichet: Guichet, session: Session, reference: string): Promise<Response> =>
  guichet.ask(`/api/dossiers/${reference}/file`, { method: 'POST', as: session, body: SIGNATURE })
