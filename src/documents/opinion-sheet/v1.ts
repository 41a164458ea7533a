import { formatDate, formatInstant, localDateOf, PARIS } from '#i18n/dates.ts'
import { formatCents, formatEtp } from '#i18n/numbers.ts'

import type { Block, DocumentModel } from '../blocks.ts'
import { letterDate } from '../letter-date.ts'
import { facts, heading, paragraph, paragraphs } from '../writing.ts'

export type OpinionSheetFacts = {
  reference: string
  call: string
  structure: string
  project?: string
  /** Cents. */
  asked: number
  /** Hundredths of a full-time equivalent. */
  etp: number
  /** Lines naming the service that asks and the one that answers. */
  asking: readonly string[]
  answering: readonly string[]
  requestedAt: Date
  /** Local date by which the opinion is awaited. */
  dueOn: string
  /** IANA zone of the edition's calendar, Europe/Paris when absent. */
  zone?: string
  /** What the edition asks, in its order; an answer is in words, as it is to be read. */
  questions: readonly { label: string; answer?: string; comment?: string }[]
  /** Absent as long as the opinion is not given. */
  given?: {
    at: Date
    opinion: 'favourable' | 'reserved' | 'unfavourable' | 'none'
    reasons: string
    author: string
  }
}

const OPINIONS: Readonly<Record<NonNullable<OpinionSheetFacts['given']>['opinion'], string>> = {
  favourable: 'Favorable',
  reserved: 'Réservé',
  unfavourable: 'Défavorable',
  none: 'Sans avis',
}

const TO_ANSWER = 'À compléter'

const commented = (questions: OpinionSheetFacts['questions']): boolean =>
  questions.some(({ comment }) => comment)

const questionsTable = ({ questions }: OpinionSheetFacts): Block => ({
  type: 'table',
  caption: 'Questions posées et réponses',
  head: ['Question', 'Réponse', ...(commented(questions) ? ['Observations'] : [])],
  align: ['left', 'left', ...(commented(questions) ? (['left'] as const) : [])],
  rows: questions.map(({ label, answer, comment }) => [
    label,
    answer ?? TO_ANSWER,
    ...(commented(questions) ? [comment ?? ''] : []),
  ]),
})

const verdict = ({ given }: OpinionSheetFacts, zone: string): Block[] => {
  if (!given) return [paragraph('L’avis n’a pas encore été rendu.')]
  return [
    facts({ Avis: OPINIONS[given.opinion], 'Rendu le': formatInstant(given.at, zone) }),
    ...(given.reasons === '' ? [] : [heading('Motifs'), ...paragraphs(given.reasons)]),
  ]
}

const signed = ({ given }: OpinionSheetFacts): Block[] =>
  given ? [{ type: 'signature', lines: [given.author] }] : []

/** Sheet of an opinion asked of a service on a dossier: what was asked, by when, and what it answered. */
export const opinionSheetModel = (sheet: OpinionSheetFacts): DocumentModel => {
  const zone = sheet.zone ?? PARIS
  return {
    template: 'opinion-sheet.v1',
    title: 'Fiche d’avis',
    language: 'fr',
    sender: sheet.answering,
    recipient: sheet.asking,
    date: letterDate(localDateOf(sheet.given?.at ?? sheet.requestedAt, zone)),
    reference: sheet.reference,
    subject: sheet.call,
    blocks: [
      facts({
        Structure: sheet.structure,
        'Intitulé du projet': sheet.project,
        'Montant demandé': formatCents(sheet.asked),
        'Postes demandés': formatEtp(sheet.etp),
        'Avis demandé le': formatDate(localDateOf(sheet.requestedAt, zone)),
        'Avis attendu le': formatDate(sheet.dueOn),
      }),
      heading('Avis'),
      ...verdict(sheet, zone),
      heading('Questions'),
      questionsTable(sheet),
      ...signed(sheet),
    ],
  }
}
