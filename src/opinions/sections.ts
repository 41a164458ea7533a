/** Which parts of a dossier the one consulted may read: pages of its form, and documents one by one. */
import type { Block } from '#documents/blocks.ts'
import type { Candidature } from '#filing/read-candidature.ts'
import { answeredPages, type AnsweredPage } from '#instruction/dossier/answers.ts'
import { requestedDocuments, type RequestedDocuments } from '#instruction/dossier/requests.ts'

import type { Document } from '../payload-types.ts'

const DOCUMENT = 'document:'

const documentSection = (requestKey: string): string => `${DOCUMENT}${requestKey}`

export type Section = { key: string; label: string; byDefault: boolean }
export type Sections = { pages: Section[]; documents: Section[] }

/** What may be opened of a dossier, and what is unless somebody decides otherwise. */
export const sectionsOffered = (
  candidature: Candidature,
  documents: readonly Document[],
): Sections => {
  const withheld = candidature.revision.edition.projection.withheldFromOpinions ?? []
  const section = (key: string, label: string): Section => ({
    key,
    label,
    byDefault: !withheld.includes(key),
  })
  return {
    pages: answeredPages(candidature).map(({ key, title }) => section(key, title)),
    documents: requestedDocuments(candidature, documents)
      .filter(({ joined }) => joined.length > 0)
      .map(({ key, label }) => section(documentSection(key), label)),
  }
}

/** Where the subsidy is paid is never read for an opinion. */
const withoutBank = (candidature: Candidature): Candidature => {
  const { evaluation, revision } = candidature
  const isBank = (path: string): boolean =>
    revision.form.fields.get(path.split('/')[0] ?? '')?.field.kind === 'bank'
  return {
    ...candidature,
    evaluation: {
      ...evaluation,
      visible: (path) => !isBank(path) && evaluation.visible(path),
    },
  }
}

export type ReadablePage = AnsweredPage & { blocks: readonly Block[] }

/** The pages of the form that an opinion opens, without the bank account. */
export const readablePages = (
  candidature: Candidature,
  sections: readonly string[],
): ReadablePage[] =>
  answeredPages(withoutBank(candidature)).filter(({ key }) => sections.includes(key))

/** The documents that an opinion opens, each with the files joined. */
export const readableDocuments = (
  candidature: Candidature,
  documents: readonly Document[],
  sections: readonly string[],
): RequestedDocuments[] =>
  requestedDocuments(candidature, documents).filter(
    ({ key, joined }) => joined.length > 0 && sections.includes(documentSection(key)),
  )
