/** Dossiers under review, as a desk has them when it asks opinions. */
import { createLocalReq } from 'payload'

import type { Answers } from '#forms/answers.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import type { Dossier } from '../../src/payload-types.ts'

export const dossierOf = async ({ payload }: Guichet, reference: string): Promise<Dossier> => {
  const where = { reference: { equals: reference } }
  const { docs } = await payload.find({ collection: 'dossiers', where, depth: 0 })
  if (!docs[0]) throw new Error(`no dossier ${reference}`)
  return docs[0]
}

/** Changes columns straight away: the acts that lead there have tests of their own. */
export const change = async (
  { payload }: Guichet,
  reference: string,
  data: Record<string, unknown>,
): Promise<void> => {
  const where = { reference: { equals: reference } }
  const req = await createLocalReq({}, payload)
  await payload.db.updateOne({ collection: 'dossiers', where, data, req })
}

/** A dossier that the structure filed and whose review began; `answers` are changed afterwards. */
export const dossierUnderReview = async (
  guichet: Guichet,
  structure: candidature.Session,
  answers: Answers = {},
): Promise<string> => {
  const reference = await candidature.openDraft(guichet, structure)
  const filled = buildDossierAnswers()
  await candidature.fillIn(guichet, structure, reference, filled)
  await candidature.joinAll(guichet, structure, reference)
  const filed = await candidature.file(guichet, structure, reference)
  if (filed.status !== 200) throw new Error(await filed.text())
  await change(guichet, reference, { state: 'under_review', answers: { ...filled, ...answers } })
  return reference
}

/** Puts another structure of the demonstration in the place of the candidate. */
export const applyAs = async (guichet: Guichet, reference: string, name: string): Promise<void> => {
  const { docs } = await guichet.payload.find({
    collection: 'structures',
    where: { name: { like: name } },
    depth: 0,
  })
  const [structure] = docs
  if (!structure) throw new Error(`no structure ${name}`)
  await change(guichet, reference, { structure: structure.id, siret: structure.siret })
}
