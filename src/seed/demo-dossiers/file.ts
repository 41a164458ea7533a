/** A structure opens its dossier, fills it in, joins its documents and files it: by the very acts of the site. */
import { joinDocument } from '#filing/documents/join.ts'
import { fileDossier } from '#filing/file-dossier.ts'
import { openDossier } from '#filing/open-dossier.ts'
import { saveAnswers } from '#filing/save-answers.ts'

import type { DemoStructure } from '../structures.ts'
import { candidatureOf, type Request } from './answers.ts'
import { operationsFor } from './operations.ts'
import { onePagePdf } from './pdf.ts'
import { requestOf, type Acting } from './people.ts'

const DOCUMENTS: Readonly<Record<string, string>> = {
  rib: 'Relevé d’identité bancaire',
  rapport_activite: 'Rapport d’activité',
  comptes_annuels: 'Comptes annuels',
}

/** The words that the standard fonts of a PDF hold. */
const inLatin = (text: string): string => text.replaceAll('’', "'").replaceAll('\u202f', '\u00a0')

const joinAll = async (acting: Acting, reference: string, name: string): Promise<void> => {
  for (const [requestKey, title] of Object.entries(DOCUMENTS)) {
    const bytes = onePagePdf([title, name, 'Document de démonstration'].map(inLatin))
    const req = await requestOf(acting)
    // The bytes of a document are the body of the request that joins it.
    Object.assign(req, { body: new Blob([Buffer.from(bytes)]).stream() })
    await joinDocument(req, reference, { requestKey, name: `${title}.pdf` })
  }
}

export type Filing = {
  slug: string
  /** Id of the structure that was planted. */
  structure: string
  openedAt: Date
  /** None: it stays a draft. */
  filedAt?: Date
}

/** @returns the reference of the dossier */
export const playFiling = async (
  acting: Acting,
  structure: DemoStructure,
  request: Request,
  { slug, structure: id, openedAt, filedAt }: Filing,
): Promise<string> => {
  const reference = await openDossier(await requestOf(acting), { slug, structure: id }, openedAt)
  const operations = operationsFor(candidatureOf(structure, request))
  const { results } = await saveAnswers(await requestOf(acting), reference, operations, openedAt)
  const unsaved = results.find(({ outcome }) => outcome !== 'saved')
  if (unsaved) throw new Error(`${reference}: ${JSON.stringify(unsaved)}`)
  if (!filedAt) return reference
  await joinAll(acting, reference, structure.name)
  const signature = { name: 'Présidence', quality: 'Présidence', delegate: false }
  await fileDossier(await requestOf(acting), reference, { arrivedAt: filedAt, signature }, filedAt)
  return reference
}
