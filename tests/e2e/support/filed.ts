/** Filed dossiers, for what begins at the desk: through the endpoints that the pages of a form call. */
import { randomUUID } from 'node:crypto'

import { expect } from 'vitest'

import type { Answers } from '#forms/answers.ts'
import { candidatureOf, type Request } from '#seed/demo-dossiers/answers.ts'
import { demoStructures, type DemoStructure } from '#seed/structures.ts'
import { SIGNATURE } from '#tests/builders/candidature.ts'

import { answer, joinAll, openDossier } from './dossier.ts'
import type { Scene } from './on-each-site.ts'
import type { Visitor } from './visitor.ts'

/** What a structure answers, its posts its own (R045). */
export const answersOfStructure = (
  structure: DemoStructure,
  changes: Partial<Request> = {},
): Answers => {
  const post = `Poste ${randomUUID().slice(0, 8)}`
  return candidatureOf(structure, { etp: 100, blankZone: false, year: 2025, post, ...changes })
}

/** The same of a structure of the demonstration, by its key. */
export const answersOf = (structure: string, changes: Partial<Request> = {}): Answers => {
  const found = demoStructures.find(({ key }) => key === structure)
  if (!found) throw new Error(`no structure ${structure}`)
  return answersOfStructure(found, changes)
}

/** Opens a dossier for a structure that is signed in, answers, joins the documents, files. @returns its reference */
const fileDossier = async (visitor: Visitor, answers: Answers): Promise<string> => {
  const reference = await openDossier(visitor)
  await answer(visitor, reference, answers)
  await joinAll(visitor, reference)
  const filed = await visitor.context.request.post(`/api/dossiers/${reference}/file`, {
    data: SIGNATURE,
    headers: { Origin: visitor.siteUrl },
  })
  expect(filed.status(), await filed.text()).toBe(200)
  return reference
}

/** Files the dossier of a person who comes for that alone. @returns its reference */
export const fileAs = async (scene: Scene, email: string, answers: Answers): Promise<string> => {
  const structure = await scene.visitor()
  await structure.signIn(email)
  return fileDossier(structure, answers)
}
