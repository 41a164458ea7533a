/** A dossier filed by a structure: filled in by the endpoint of the pages, signed and filed by its person. */
import type { Answers } from '#forms/answers.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'

import { press, reads } from './acts.ts'
import { answer, joinAll, openDossier } from './dossier.ts'
import type { Visitor } from './visitor.ts'

/** A draft to which nothing is left to add. @returns its reference */
export const prepareDossier = async (
  visitor: Visitor,
  answers: Answers = buildDossierAnswers(),
): Promise<string> => {
  const reference = await openDossier(visitor)
  await answer(visitor, reference, answers)
  await joinAll(visitor, reference)
  return reference
}

/** Fills in what a signature asks. */
export const signWith = async ({ page }: Visitor): Promise<void> => {
  await page.getByLabel('Nom et prénom de la personne qui signe').fill('Nom Prénom')
  await page.getByLabel('Qualité').fill('Présidence')
  await page.locator('label[for=accept]').click()
}

/** Signs and files a draft that is ready. */
export const signAndFile = async (visitor: Visitor, reference: string): Promise<void> => {
  const { page, visit, look } = visitor
  await visit(`/dossiers/${reference}/verification`)
  await signWith(visitor)
  await press(page, 'Déposer le dossier')
  await reads(page, 'Le dossier est déposé')
  await look()
}
