import { amountOf, type ConventionContent } from '#convention/content.ts'
import { filledBlocks } from '#convention/filled-blocks.ts'
import { articlesOf, valuesOf, type Circumstances } from '#convention/values.ts'
import type { Indicator } from '#editions/edition.ts'
import type { FundingParameters } from '#funding/types.ts'
import { formatDate } from '#i18n/dates.ts'

import type { Block, DocumentModel } from '../blocks.ts'
import { letterDate } from '../letter-date.ts'
import { formatSiret, senderLines } from '../parties.ts'
import { facts, heading, paragraph, paragraphs } from '../writing.ts'
import { financedPosts, projectBudget } from './budget.ts'

export type ConventionDocument = Circumstances & {
  content: ConventionContent
  indicators: readonly Indicator[]
  funding: Pick<FundingParameters, 'callFunderType'>
  /** Local date on which the document is drawn up. */
  date: string
  verification?: { code: string; url: string }
}

const partiesOf = ({ service, structure, signatories }: ConventionContent): Block[] => [
  heading('Entre les soussignés'),
  facts({
    'L’État': `${service.name}, représenté par ${signatories.state.name}, ${signatories.state.quality}`,
    Adresse: service.address?.join(', '),
    'Ci-après désigné': '«\u00a0l’administration\u00a0»',
  }),
  facts({
    'La structure': structure.name,
    'Numéro SIRET': structure.siret ? formatSiret(structure.siret) : undefined,
    'Numéro RNA': structure.rna,
    'Siège social': structure.address?.join(', '),
    'Représentée par': `${signatories.structure.name}, ${signatories.structure.quality}`,
    'Ci-après désignée': '«\u00a0la structure\u00a0»',
  }),
]

const isAbout = (blocks: readonly Block[]): boolean => blocks.length > 0

/** Articles numbered in their order, the clause that the region adds standing last. */
const articles = (given: ConventionDocument): Block[] => {
  const values = valuesOf(given.content, given)
  const clause = given.content.clause.trim()
  const all = [
    ...articlesOf(given).map(({ title, blocks }) => ({
      title,
      blocks: filledBlocks(blocks, values),
    })),
    ...(clause ? [{ title: 'Clause particulière', blocks: paragraphs(clause) }] : []),
  ]
  return all
    .filter(({ blocks }) => isAbout(blocks))
    .flatMap(({ title, blocks }, index) => [
      heading(`Article ${index + 1}. ${title}`, `article-${index + 1}`),
      ...blocks,
    ])
}

const signatures = ({ signatories }: ConventionContent): Block[] => [
  heading('Signatures'),
  paragraph('Établie en un exemplaire numérique remis à chacune des parties.'),
  {
    type: 'signature',
    lines: ['Pour la structure', signatories.structure.name, signatories.structure.quality],
  },
  paragraph('L’administration signe après la structure.'),
  {
    type: 'signature',
    lines: ['Pour l’État', signatories.state.name, signatories.state.quality],
  },
]

const budgetAnnex = ({ content, funding }: ConventionDocument): Block[] => [
  heading('Annexe 1. Budget', 'annexe-1'),
  financedPosts(content.posts),
  ...projectBudget(content.budget, amountOf(content), funding),
]

/** No figure is aimed at: it is measured all the same. */
const TO_REPORT = 'à renseigner'

const REPORTS: Readonly<Record<Indicator['report'], string>> = {
  interim: 'Bilan intermédiaire',
  annual: 'Bilan annuel',
}

const indicatorsOf = (
  report: Indicator['report'],
  { indicators, template, content }: ConventionDocument,
): Block => ({
  type: 'table',
  caption: REPORTS[report],
  head: ['Indicateur', ...template.indicatorColumns],
  align: ['left', 'left', 'left'],
  rows: indicators
    .filter((indicator) => indicator.report === report)
    .map(({ key, label, twofold }) => {
      const { all = '', state = '' } = content.targets?.[key] ?? {}
      return [label, all || TO_REPORT, twofold ? state || TO_REPORT : 'sans objet']
    }),
})

/** R087, R089–R106: what will be measured, and when. */
const indicatorsAnnex = (given: ConventionDocument): Block[] => [
  heading('Annexe 2. Indicateurs et calendrier des bilans', 'annexe-2'),
  paragraph(
    'Chaque indicateur est renseigné dans le bilan qui le demande. Un chiffre ou une phrase dans une colonne est l’objectif convenu entre les parties.',
  ),
  facts(
    Object.fromEntries(
      (given.content.term?.reports ?? []).map(({ label, dueOn }) => [
        label,
        `au plus tard le ${formatDate(dueOn)}`,
      ]),
    ),
  ),
  indicatorsOf('interim', given),
  indicatorsOf('annual', given),
]

/**
 * A convention, first version: the parties, what they rely on, the articles of the edition with their
 * facts, the signatures, then the budget and the indicators (R083–R088, L18). An amendment is one too.
 */
export const conventionModel = (given: ConventionDocument): DocumentModel => {
  const { content, template, amends } = given
  return {
    template: 'convention.v1',
    title: amends ? template.amendmentTitle : template.title,
    language: 'fr',
    sender: senderLines(content.service),
    recipient: [content.structure.name, ...(content.structure.address ?? [])],
    date: letterDate(given.date),
    reference: given.reference,
    subject: content.project || given.call,
    blocks: [
      ...partiesOf(content),
      ...filledBlocks(template.preamble, valuesOf(content, given)),
      ...articles(given),
      ...signatures(content),
      ...budgetAnnex(given),
      ...indicatorsAnnex(given),
    ],
    ...(given.verification ? { verification: given.verification } : {}),
  }
}
