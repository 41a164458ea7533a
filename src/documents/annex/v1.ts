import { formatDate } from '#i18n/dates.ts'
import type { Annex, Edition } from '#editions/edition.ts'
import type { DocumentRequest } from '#forms/definition.ts'

import type { Block, DocumentModel } from '../blocks.ts'
import { letterDate } from '../letter-date.ts'
import { heading, paragraph } from '../writing.ts'

export type AnnexFacts = {
  edition: Pick<Edition, 'title' | 'sections' | 'documents'>
  annex: Annex
  revision: { number: number }
  /** Local date on which the revision was published. */
  publishedOn: string
  /** Lines naming the service that publishes. */
  publisher: readonly string[]
}

const isConditional = ({ requiredIf, visibleIf }: DocumentRequest): boolean =>
  Boolean(requiredIf ?? visibleIf)

const obligation = (request: DocumentRequest): string => {
  if (request.required && !request.visibleIf) return 'Toujours'
  if (request.required || isConditional(request)) return 'Selon votre situation'
  return 'Si elle est utile'
}

const details = ({ help, source, indispensable }: DocumentRequest): string =>
  [
    help,
    indispensable ? 'Indispensable à l’étude du dossier.' : undefined,
    source ? `Source\u00a0: ${source}.` : undefined,
  ]
    .filter(Boolean)
    .join('\n')

const requested = (documents: readonly DocumentRequest[]): Block[] => [
  heading('Pièces à joindre au dossier'),
  {
    type: 'table',
    caption: 'Pièces demandées, et quand elles le sont',
    head: ['Pièce', 'À joindre', 'Précisions'],
    align: ['left', 'left', 'left'],
    rows: documents.map((request) => [request.label, obligation(request), details(request)]),
  },
  paragraph(
    'Une pièce «\u00a0selon votre situation\u00a0» vous est demandée par le formulaire dès que vos réponses la rendent nécessaire.',
  ),
]

/** The blocks of a section under its title, which is left out when it only repeats the annex's. */
const sectionBlocks =
  ({ edition, annex }: AnnexFacts) =>
  (key: string): Block[] => {
    const section = edition.sections.find((candidate) => candidate.key === key)
    if (!section) throw new Error(`Annex ${annex.key} names the unknown section ${key}.`)
    const title = annex.title.endsWith(section.title) ? [] : [heading(section.title, section.key)]
    return [...title, ...section.blocks]
  }

/**
 * An annex of a call, made from sections of its edition and, where asked, from its list of documents.
 * @throws Error when the annex names a section that the edition does not have
 */
export const annexModel = (given: AnnexFacts): DocumentModel => {
  const { annex, edition, revision, publishedOn } = given
  return {
    template: 'annex.v1',
    title: annex.title,
    language: 'fr',
    sender: given.publisher,
    date: letterDate(publishedOn),
    subject: edition.title,
    blocks: [
      ...(annex.description ? [paragraph(annex.description)] : []),
      ...(annex.sections ?? []).flatMap(sectionBlocks(given)),
      ...(annex.includeDocuments ? requested(edition.documents) : []),
      paragraph(
        `Annexe établie à partir de la version publiée n°\u00a0${revision.number} de l’appel à projets, le ${formatDate(publishedOn)}.`,
      ),
    ],
  }
}
