import type { GrantedPost, Outcome } from '#decisions/decision.ts'
import { formatDate } from '#i18n/dates.ts'
import { formatCents, formatEtpNumber } from '#i18n/numbers.ts'

import type { Block, DocumentModel } from '../blocks.ts'
import { letterDate } from '../letter-date.ts'
import {
  formatSiret,
  recipientLines,
  senderLines,
  type ServiceFacts,
  type StructureFacts,
} from '../parties.ts'
import { type Texts, type Values, wordingOf } from '../wording.ts'
import { facts, heading, paragraph, paragraphs } from '../writing.ts'
import { decisionLetterWording } from './wording.ts'

/** What is told to a structure; a place on the waiting list is told by a mail, not by a decision. */
export type ToldOutcome = Exclude<Outcome, 'waitlist'>

export type DecisionLetterFacts = {
  outcome: ToldOutcome
  reference: string
  /** Title of the edition. */
  call: string
  service: ServiceFacts
  structure: StructureFacts
  project?: string
  /** Town of the service, for the date of the letter. */
  place?: string
  /** Local date of the letter. */
  date: string
  /** Local date on which the dossier was filed. */
  filedOn: string
  /** The committee that examined it and the local date on which it sat. */
  committee?: { name: string; heldOn: string }
  /** Cents. */
  asked: number
  granted: number
  posts: readonly GrantedPost[]
  /** Why, for a refusal or a partial grant (L13). */
  reasons: string
  /** What the one who decides adds in its own words. */
  paragraph?: string
  /** L15: name and quality of the author of the act. */
  signatory: { name: string; quality: string }
  /** The edition's own wording, by key (`decision_opening`…); ours stands in for what is absent. */
  texts: Texts
  verification?: { code: string; url: string }
}

const placesOf = (given: DecisionLetterFacts): Values => ({
  reference: given.reference,
  call: given.call,
  structure: given.structure.name,
  service: given.service.name,
  email: given.service.email,
  filedOn: formatDate(given.filedOn),
  examinedBy: given.committee
    ? `en comité le ${formatDate(given.committee.heldOn)} («\u00a0${given.committee.name}\u00a0»)`
    : `par ${given.service.name}`,
  asked: formatCents(given.asked),
  granted: formatCents(given.granted),
})

const identity = ({ structure, project, reference }: DecisionLetterFacts): Block =>
  facts({
    Structure: structure.name,
    'Numéro SIRET': structure.siret ? formatSiret(structure.siret) : undefined,
    'Référence du dossier': reference,
    'Intitulé du projet': project,
  })

const totals = (posts: readonly GrantedPost[], given: DecisionLetterFacts): string[] => [
  'Total',
  formatEtpNumber(posts.reduce((sum, { etp }) => sum + etp, 0)),
  formatCents(given.asked),
  formatCents(given.granted),
]

const postsTable = (given: DecisionLetterFacts): Block => ({
  type: 'table',
  caption: 'Subvention accordée, par poste',
  head: ['Poste', 'ETP', 'Demandé', 'Accordé'],
  align: ['left', 'right', 'right', 'right'],
  totals: 1,
  rows: [
    ...given.posts.map(({ title, etp, asked, granted }) => [
      title,
      formatEtpNumber(etp),
      formatCents(asked),
      formatCents(granted),
    ]),
    totals(given.posts, given),
  ],
})

type Word = ReturnType<typeof wordingOf>

const waysOfAppeal = (word: Word): Block[] => {
  const ways = ['gracious', 'hierarchical', 'court'].flatMap((way) => {
    const text = word(`decision_appeal_${way}`)
    return text ? [[paragraph(text)]] : []
  })
  return [
    heading('Voies et délais de recours'),
    ...paragraphs(word('decision_appeal_opening')),
    { type: 'list', ordered: false, items: ways },
    ...paragraphs(word('decision_appeal_silence')),
  ]
}

const reasonsOf = ({ outcome, reasons }: DecisionLetterFacts, word: Word): Block[] =>
  outcome === 'favourable' || reasons.trim() === ''
    ? []
    : [...paragraphs(word(`decision_reasons_${outcome}`)), ...paragraphs(reasons)]

const grantOf = (given: DecisionLetterFacts, word: Word): Block[] => [
  postsTable(given),
  ...paragraphs(word('decision_convention')),
  ...paragraphs(word('decision_acceptance')),
]

const TITLES: Readonly<Record<ToldOutcome, string>> = {
  favourable: 'Décision d’attribution d’une subvention',
  partial: 'Décision d’attribution partielle d’une subvention',
  unfavourable: 'Décision de refus d’une subvention',
}

/**
 * Letter by which a decision is notified, first version: what is granted post by post, why a part or the
 * whole is refused (L13), the ways of appeal and their delays (L14), name and quality of its author (L15).
 */
export const decisionLetterModel = (given: DecisionLetterFacts): DocumentModel => {
  const word = wordingOf(given.texts, decisionLetterWording, placesOf(given))
  const part = (key: string): Block[] => paragraphs(word(key))
  const refused = given.outcome === 'unfavourable'
  return {
    template: 'decision.v1',
    title: TITLES[given.outcome],
    language: 'fr',
    sender: senderLines(given.service),
    recipient: recipientLines(given.structure),
    ...(given.place ? { place: given.place } : {}),
    date: letterDate(given.date),
    reference: given.reference,
    subject: word('decision_subject') ?? given.call,
    blocks: [
      identity(given),
      paragraph('Madame, Monsieur,'),
      ...part('decision_opening'),
      ...part(`decision_${given.outcome}`),
      ...reasonsOf(given, word),
      ...(refused ? [] : grantOf(given, word)),
      ...paragraphs(given.paragraph),
      ...(refused ? part('decision_advice') : []),
      paragraph(
        'Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.',
      ),
      { type: 'signature', lines: [given.signatory.quality, given.signatory.name] },
      ...waysOfAppeal(word),
    ],
    ...(given.verification ? { verification: given.verification } : {}),
  }
}
