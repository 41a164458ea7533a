import type { PayloadRequest } from 'payload'

import { documentsJoined } from '#filing/filed-facts.ts'
import type { Candidature } from '#filing/read-candidature.ts'
import type { DossierFacts } from '#workflows/dossier/facts.ts'

import { readChecks } from './checks.ts'
import { checkedDocuments, countsOf } from './documents.ts'

/** What the table reads of the completeness of a dossier; nothing of one that is not filed. */
export const checkFacts = async (
  req: PayloadRequest,
  candidature: Candidature,
): Promise<DossierFacts['check']> => {
  const { dossier } = candidature
  if (!dossier.filedAt) return { unchecked: 0, indispensableMissing: 0 }
  const documents = await documentsJoined(req, dossier.id)
  const checks = await readChecks(req, dossier.id)
  return countsOf(checkedDocuments(candidature, documents, checks))
}
