import type { OpenRevision } from '#editions/revisions.ts'
import type { StructureFact } from '#editions/edition.ts'
import type { Answers } from '#forms/answers.ts'
import { applyOperation } from '#forms/save/apply.ts'
import { normalise } from '#forms/save/normalise.ts'

import type { Structure } from '../payload-types.ts'

const FACTS: Readonly<Record<StructureFact, (structure: Structure) => unknown>> = {
  name: ({ name }) => name,
  siret: ({ siret }) => siret,
  rna: ({ rna }) => rna,
  address: ({ addressLine, postalCode, commune, communeName }) => ({
    lines: addressLine ? [addressLine] : [],
    postalCode: postalCode ?? '',
    commune,
    communeName,
  }),
}

/**
 * First answers of a dossier, from what its structure already said (L29): shown, and free to be changed.
 * What the form would not accept is left to be typed.
 */
export const prefilled = ({ edition, form }: OpenRevision, structure: Structure): Answers => {
  let answers: Answers = {}
  for (const [key, fact] of Object.entries(edition.projection.prefill ?? {})) {
    const known = FACTS[fact](structure)
    const read = known ? normalise(form, key, known) : undefined
    if (read?.ok && !read.refusal) answers = applyOperation(answers, key, read.value)
  }
  return answers
}
