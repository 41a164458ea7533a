/** What people make of a dossier of the demonstration, by the very acts of its pages. */
import { checkedDocuments } from '#completeness/documents.ts'
import { readChecks } from '#completeness/checks.ts'
import { recordCheck } from '#completeness/record.ts'
import { documentsJoined } from '#filing/filed-facts.ts'
import { actOnDossier } from '#filing/acts.ts'
import { readCandidature } from '#filing/read-candidature.ts'
import { assignDossier } from '#instruction/assign.ts'
import { addNote } from '#instruction/notes.ts'
import { sendMessage } from '#messages/send.ts'
import type { DossierEvent } from '#workflows/dossier/table.ts'

import { requestOf } from '../people.ts'
import { actor, dossierThere, type Role, type Stage } from '../stage.ts'

/** Every document found compliant, but those of these keys, which cannot be read. */
export const checkDocuments = async (
  stage: Stage,
  key: string,
  unreadable: readonly string[] = [],
): Promise<void> => {
  const desk = await actor(stage, key, 'desk')
  const req = await requestOf(desk)
  const dossier = await dossierThere(stage, key)
  const documents = checkedDocuments(
    await readCandidature(req, dossier, stage.now),
    await documentsJoined(req, dossier.id),
    await readChecks(req, dossier.id),
  )
  for (const { key: document } of documents) {
    const verdict = unreadable.includes(document) ? 'unreadable' : 'compliant'
    const check = { kind: 'document' as const, key: document, verdict } as const
    await recordCheck(await requestOf(desk), dossier.reference, check, stage.now)
  }
}

export const takeCharge = async (stage: Stage, key: string): Promise<void> => {
  const { reference } = await dossierThere(stage, key)
  await assignDossier(await requestOf(await actor(stage, key, 'desk')), reference, 'me')
}

/** Fires an act on a dossier as it stands. */
export const act = async (
  stage: Stage,
  key: string,
  role: Role,
  event: DossierEvent,
  reason?: string,
): Promise<void> => {
  const { reference, sequence } = await dossierThere(stage, key)
  const acted = { event, sequence, ...(reason ? { reason } : {}) }
  await actOnDossier(await requestOf(await actor(stage, key, role)), reference, acted, stage.now)
}

export const write = async (
  stage: Stage,
  key: string,
  side: 'desk' | 'structure',
  body: string,
): Promise<void> => {
  const { reference } = await dossierThere(stage, key)
  const author = await actor(stage, key, side === 'desk' ? 'desk' : 'applicant')
  await sendMessage(await requestOf(author), reference, { side, body }, stage.now)
}

export const note = async (stage: Stage, key: string, body: string): Promise<void> => {
  const { reference } = await dossierThere(stage, key)
  await addNote(await requestOf(await actor(stage, key, 'desk')), reference, body, stage.now)
}
