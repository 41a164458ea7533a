/** What the State makes of a dossier of the demonstration, by the very acts of its pages. */
import { documentsJoined } from '#filing/filed-facts.ts'
import { checkedDocuments } from '#completeness/documents.ts'
import { readChecks } from '#completeness/checks.ts'
import { recordCheck } from '#completeness/record.ts'
import { actOnDossier } from '#filing/acts.ts'
import { readDossier } from '#filing/dossier.ts'
import { readCandidature } from '#filing/read-candidature.ts'
import type { DossierEvent } from '#workflows/dossier/table.ts'

import { requestOf, type Acting } from './people.ts'

/** Every document found compliant, but those of these keys, which cannot be read. */
export const checkDocuments = async (
  desk: Acting,
  reference: string,
  now: Date,
  unreadable: readonly string[] = [],
): Promise<void> => {
  const req = await requestOf(desk)
  const dossier = await readDossier(req, reference)
  const candidature = await readCandidature(req, dossier, now)
  const documents = checkedDocuments(
    candidature,
    await documentsJoined(req, dossier.id),
    await readChecks(req, dossier.id),
  )
  for (const { key } of documents) {
    const verdict = unreadable.includes(key) ? 'unreadable' : 'compliant'
    await recordCheck(await requestOf(desk), reference, { kind: 'document', key, verdict }, now)
  }
}

/** Fires an act on a dossier as it stands. */
export const act = async (
  acting: Acting,
  reference: string,
  event: DossierEvent,
  now: Date,
  reason?: string,
): Promise<void> => {
  const { sequence } = await readDossier(await requestOf(acting), reference)
  const acted = { event, sequence, ...(reason ? { reason } : {}) }
  await actOnDossier(await requestOf(acting), reference, acted, now)
}
