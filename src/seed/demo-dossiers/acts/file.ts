/** A structure opens its dossier, fills it in, joins its documents and files it: by the very acts of the site. */
import { askLateSignature } from '#derogations/ask.ts'
import { actOnDerogation, withdrawLateSignature } from '#derogations/answer.ts'
import { joinDocument, joinedDocuments } from '#filing/documents/join.ts'
import { fileDossier } from '#filing/file-dossier.ts'
import { openDossier } from '#filing/open-dossier.ts'
import { saveAnswers } from '#filing/save-answers.ts'
import { signLate } from '#filing/sign-late.ts'

import type { Derogation } from '../../../payload-types.ts'
import { candidatureOf } from '../answers.ts'
import { operationsFor } from '../operations.ts'
import { onePagePdf } from '../pdf.ts'
import { requestOf } from '../people.ts'
import { actor, dossierOf, dossierThere, structureOf, type Stage } from '../stage.ts'

const DOCUMENTS: Readonly<Record<string, string>> = {
  rib: 'Relevé d’identité bancaire',
  rapport_activite: 'Rapport d’activité',
  comptes_annuels: 'Comptes annuels',
}

const SIGNATURE = { name: 'Représentation légale', quality: 'Présidence', delegate: false }

/** The words that the standard fonts of a PDF hold. */
const inLatin = (text: string): string => text.replaceAll('’', "'").replaceAll('\u202f', '\u00a0')

export const open = async (stage: Stage, key: string): Promise<void> => {
  if (await dossierOf(stage, key)) return
  const wanted = { slug: stage.era.slug, structure: structureOf(stage, key).id }
  await openDossier(await requestOf(await actor(stage, key, 'applicant')), wanted, stage.now)
}

/** Posts asked for, in hundredths of ETP. */
export type Asked = { etp: number; blankZone?: boolean }

export const fill = async (
  stage: Stage,
  key: string,
  { etp, blankZone = false }: Asked,
): Promise<void> => {
  const structure = structureOf(stage, key)
  const year = stage.now.getUTCFullYear()
  const post = `${stage.era.post}, ${structure.communeName}`
  const { reference } = await dossierThere(stage, key)
  const operations = operationsFor(candidatureOf(structure, { etp, blankZone, year, post }))
  const req = await requestOf(await actor(stage, key, 'applicant'))
  const { results } = await saveAnswers(req, reference, operations, stage.now)
  const unsaved = results.find(({ outcome }) => outcome !== 'saved')
  if (unsaved) throw new Error(`${reference}: ${JSON.stringify(unsaved)}`)
}

/** Joins a document in place of none. */
export const join = async (
  stage: Stage,
  key: string,
  requestKey: string,
  title: string,
): Promise<void> => {
  const acting = await actor(stage, key, 'applicant')
  const { reference } = await dossierThere(stage, key)
  const words = [title, structureOf(stage, key).name, 'Document de démonstration']
  const req = await requestOf(acting)
  // The bytes of a document are the body of the request that joins it.
  Object.assign(req, { body: new Blob([Buffer.from(onePagePdf(words.map(inLatin)))]).stream() })
  await joinDocument(req, reference, { requestKey, name: `${title}.pdf` })
}

export const joinAll = async (stage: Stage, key: string): Promise<void> => {
  const { id } = await dossierThere(stage, key)
  const joined = await joinedDocuments(await requestOf(await actor(stage, key, 'applicant')), id)
  for (const [requestKey, title] of Object.entries(DOCUMENTS))
    if (!joined.some((document) => document.requestKey === requestKey))
      await join(stage, key, requestKey, title)
}

const file =
  (signed: boolean) =>
  async (stage: Stage, key: string): Promise<void> => {
    const { reference } = await dossierThere(stage, key)
    const arrival = { arrivedAt: stage.now, ...(signed ? { signature: SIGNATURE } : {}) }
    const req = await requestOf(await actor(stage, key, 'applicant'))
    await fileDossier(req, reference, arrival, stage.now)
  }

export const fileSigned = file(true)
export const fileUnsigned = file(false)

export const askToSignLate = async (stage: Stage, key: string): Promise<void> => {
  const { reference } = await dossierThere(stage, key)
  const reason = 'La présidence est absente jusqu’à la réunion du conseil d’administration.'
  const req = await requestOf(await actor(stage, key, 'applicant'))
  await askLateSignature(req, reference, reason, stage.now)
}

/** @param until local date; none: it is refused */
export const answerLateSignature = async (
  stage: Stage,
  key: string,
  until: string | undefined,
): Promise<void> => {
  const { id } = await dossierThere(stage, key)
  const asked = await stage.payload.db.findOne<Derogation>({
    collection: 'derogations',
    where: { and: [{ dossier: { equals: id } }, { state: { equals: 'requested' } }] },
  })
  if (!asked) throw new Error(`no late signature asked for ${key}`)
  const answer = until
    ? { event: 'grant' as const, until }
    : { event: 'refuse' as const, reason: 'Un délégataire peut signer à la date de clôture.' }
  const req = await requestOf(await actor(stage, key, 'desk'))
  await actOnDerogation(req, asked.id, { ...answer, sequence: asked.sequence }, stage.now)
}

export const takeLateSignatureBack = async (stage: Stage, key: string): Promise<void> => {
  const { reference } = await dossierThere(stage, key)
  await withdrawLateSignature(
    await requestOf(await actor(stage, key, 'applicant')),
    reference,
    stage.now,
  )
}

export const signAfterwards = async (stage: Stage, key: string): Promise<void> => {
  const { reference } = await dossierThere(stage, key)
  const signing = { arrivedAt: stage.now, signature: SIGNATURE }
  const req = await requestOf(await actor(stage, key, 'applicant'))
  await signLate(req, reference, signing, stage.now)
}
