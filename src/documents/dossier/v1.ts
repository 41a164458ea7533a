import { formatDate, formatInstant, localDateOf, PARIS } from '#i18n/dates.ts'
import { formatCents, formatEtp, formatFileSize } from '#i18n/numbers.ts'

import type { Block, DocumentModel } from '../blocks.ts'
import { groupedFingerprint } from '../fingerprint.ts'
import { letterDate } from '../letter-date.ts'
import { formatSiret, recipientLines, type StructureFacts } from '../parties.ts'
import { type Texts, type Values, wordingOf } from '../wording.ts'
import { facts, heading, paragraph, paragraphs } from '../writing.ts'

export type DossierFacts = {
  reference: string
  call: string
  revision: { number: number }
  structure: StructureFacts
  /** Lines naming the service the request is addressed to. */
  service: readonly string[]
  project?: string
  /** Cents. */
  asked: number
  /** Hundredths of a full-time equivalent. */
  etp: number
  /** Absent while the dossier is a draft; the document then says so. */
  filing?: {
    at: Date
    /** SHA-256, in hexadecimal, of what was filed. */
    fingerprint: string
    /** The request for corrections that was answered, by its rank, and when. */
    completed?: { round: number; at: Date }
    /** Absent when a signed version is still awaited (R065): the printed page is then to be signed. */
    signatory?: { name: string; quality?: string }
  }
  /** Instant of printing: the date of a draft. */
  printedAt: Date
  /** IANA zone of the edition's calendar, Europe/Paris when absent. */
  zone?: string
  /** What the form engine prints of the answers. */
  answers: readonly Block[]
  documents: readonly { label: string; fileName: string; bytes: number }[]
  texts: Texts
  verification?: { code: string; url: string }
}

const ownWording: Texts = {
  dossier_title: 'Demande de subvention n°\u00a0{reference}',
  dossier_signature: 'Signé électroniquement par {signatory}, le {receivedAt}.',
}

const DRAFT: Block = {
  type: 'callout',
  tone: 'warning',
  title: 'Brouillon, non déposé',
  content: [
    paragraph(
      'Ce document montre les réponses enregistrées au moment de l’impression. Il ne vaut pas dépôt\u00a0: seul le dépôt sur le guichet, suivi d’un accusé de réception, fait foi.',
    ),
  ],
}

const cover = (given: DossierFacts, filedAt: string | undefined, completedAt?: string): Block =>
  facts({
    'Appel à projets': `${given.call} (version publiée n°\u00a0${given.revision.number})`,
    'Référence du dossier': given.reference,
    Demandeur: given.structure.name,
    'Numéro SIRET': given.structure.siret ? formatSiret(given.structure.siret) : undefined,
    'Numéro RNA': given.structure.rna,
    'Intitulé du projet': given.project,
    'Montant demandé': formatCents(given.asked),
    'Postes demandés': formatEtp(given.etp),
    'Déposé le': filedAt,
    'Complété le': completedAt,
    'Empreinte du dossier déposé (SHA-256)': given.filing
      ? groupedFingerprint(given.filing.fingerprint)
      : undefined,
  })

const table = (caption: string, head: string[], rows: string[][]): Block => ({
  type: 'table',
  caption,
  head,
  align: head.map((title) => (title === 'Taille' ? 'right' : 'left')),
  rows,
})

const attached = ({ documents }: DossierFacts): Block[] =>
  documents.length === 0
    ? []
    : [
        heading('Pièces jointes'),
        table(
          'Pièces jointes au dossier',
          ['Pièce', 'Fichier', 'Taille'],
          documents.map(({ label, fileName, bytes }) => [label, fileName, formatFileSize(bytes)]),
        ),
      ]

const toSignByHand: Block = {
  type: 'signature',
  lines: [
    'Fait à …………………………, le ……………………',
    'Nom, prénom et qualité du signataire\u00a0:',
    'Signature\u00a0:',
  ],
}

const signature = ({ filing }: DossierFacts, text: string | undefined): Block[] => {
  if (!filing) return []
  if (!filing.signatory) return [toSignByHand]
  const { quality } = filing.signatory
  return [
    { type: 'signature', lines: [text ?? filing.signatory.name, ...(quality ? [quality] : [])] },
  ]
}

const placesOf = ({ reference, call, structure, filing }: DossierFacts, zone: string): Values => ({
  reference,
  call,
  structure: structure.name,
  signatory: filing?.signatory?.name,
  receivedAt: filing ? formatInstant(filing.at, zone) : undefined,
})

/** Once completed, a dossier is told from the one before it. */
const titleOf = ({ filing }: DossierFacts, title: string): string =>
  filing?.completed ? `${title}, complétée (demande n°\u00a0${filing.completed.round})` : title

/** The whole dossier as it was filed or completed, or its draft: cover, answers, documents, signature. */
export const dossierModel = (given: DossierFacts): DocumentModel => {
  const zone = given.zone ?? PARIS
  const values = placesOf(given, zone)
  const word = wordingOf(given.texts, ownWording, values)
  const completed = given.filing?.completed
  const date = localDateOf(completed?.at ?? given.filing?.at ?? given.printedAt, zone)
  return {
    template: 'dossier.v1',
    title: titleOf(given, word('dossier_title') ?? given.reference),
    language: 'fr',
    sender: recipientLines(given.structure),
    recipient: given.service,
    date: letterDate(date),
    reference: given.reference,
    subject: given.call,
    blocks: [
      ...(given.filing ? [] : [DRAFT, paragraph(`Imprimé le ${formatDate(date)}.`)]),
      ...paragraphs(word('dossier_form')),
      cover(given, values.receivedAt, completed && formatInstant(completed.at, zone)),
      ...given.answers,
      ...attached(given),
      ...signature(given, word('dossier_signature')),
    ],
    ...(given.verification ? { verification: given.verification } : {}),
  }
}
