import { formatDate, formatInstant, localDateOf, PARIS } from '#i18n/dates.ts'
import { formatCents, formatEtp, formatFileSize } from '#i18n/numbers.ts'

import type { Block, DocumentModel } from '../blocks.ts'
import { impliedRejectionDate } from '../deadlines.ts'
import { groupedFingerprint } from '../fingerprint.ts'
import { letterDate } from '../letter-date.ts'
import {
  formatSiret,
  recipientLines,
  senderLines,
  type ServiceFacts,
  type StructureFacts,
} from '../parties.ts'
import { type Texts, type Values, wordingOf } from '../wording.ts'
import { facts, heading, paragraphs } from '../writing.ts'
import { receiptWording } from './wording.ts'

export type ReceiptFacts = {
  reference: string
  /** Title of the edition. */
  call: string
  revision: { number: number }
  /** Instant at which the dossier arrived. */
  receivedAt: Date
  /** IANA zone of the edition's calendar, Europe/Paris when absent. */
  zone?: string
  service: ServiceFacts
  structure: StructureFacts
  project?: string
  /** Cents. */
  asked: number
  /** Hundredths of a full-time equivalent. */
  etp: number
  filedBy: { name: string; quality?: string }
  documents: readonly { label: string; fileName: string; bytes: number }[]
  /** SHA-256, in hexadecimal, of what was filed. */
  fingerprint: string
  /** Local date until which a signed version is awaited; absent when the dossier is signed (R065). */
  lateSignatureUntil?: string
  /** Town of the service, for the date of the letter. */
  place?: string
  /** The edition's own wording, by key (`receipt_opening`…); ours stands in for what is absent. */
  texts: Texts
  verification?: { code: string; url: string }
}

const placesOf = ({ service, structure, ...given }: ReceiptFacts, zone: string): Values => ({
  reference: given.reference,
  call: given.call,
  structure: structure.name,
  siret: structure.siret ? formatSiret(structure.siret) : undefined,
  receivedAt: formatInstant(given.receivedAt, zone),
  service: service.name,
  email: service.email,
  phone: service.phone,
  address: service.address?.join(', '),
  signatory: given.filedBy.name,
  implicitRejectionOn: formatDate(impliedRejectionDate(given.receivedAt, zone)),
  lateSignatureUntil: given.lateSignatureUntil ? formatDate(given.lateSignatureUntil) : undefined,
})

/** L06: a firm by its SIRET, an association by its RNA, by name and address otherwise (R. 112-9-1). */
const identity = (structure: StructureFacts): Readonly<Record<string, string | undefined>> => ({
  Demandeur: structure.name,
  'Numéro SIRET': structure.siret ? formatSiret(structure.siret) : undefined,
  'Numéro RNA': structure.rna,
  Adresse: structure.address?.join('\n'),
})

const request = (given: ReceiptFacts, receivedAt: string): Block =>
  facts({
    'Date et heure de réception': receivedAt,
    'Référence du dossier': given.reference,
    ...identity(given.structure),
    'Intitulé du projet': given.project,
    'Montant demandé': formatCents(given.asked),
    'Postes demandés': formatEtp(given.etp),
    'Déposé par': [given.filedBy.name, given.filedBy.quality].filter(Boolean).join(', '),
  })

const contact = ({ service }: ReceiptFacts): Block =>
  facts({
    Service: service.name,
    'Adresse électronique': service.email,
    Téléphone: service.phone,
    'Adresse postale': service.address?.join('\n'),
  })

const filed = ({ documents, fingerprint, revision, call }: ReceiptFacts): Block[] => [
  heading('Ce que vous avez déposé'),
  {
    type: 'table',
    caption: 'Pièces jointes au dossier',
    head: ['Pièce', 'Fichier', 'Taille'],
    align: ['left', 'left', 'right'],
    rows:
      documents.length > 0
        ? documents.map(({ label, fileName, bytes }) => [label, fileName, formatFileSize(bytes)])
        : [['Aucune pièce jointe', '', '']],
  },
  facts({
    'Appel à projets': `${call} (version publiée n°\u00a0${revision.number})`,
    'Empreinte du dossier déposé (SHA-256)': groupedFingerprint(fingerprint),
  }),
]

/**
 * Receipt of a filed dossier, first version: the mentions of CRPA L. 112-3, L. 112-11, L. 114-5,
 * L. 231-4, R. 112-5, R. 112-9-1 and R. 112-11-1 (L01–L06, L11), and the ways of appeal (L14).
 */
export const receiptModel = (given: ReceiptFacts): DocumentModel => {
  const zone = given.zone ?? PARIS
  const values = placesOf(given, zone)
  const word = wordingOf(given.texts, receiptWording, values)
  const part = (...keys: readonly string[]): Block[] => keys.flatMap((key) => paragraphs(word(key)))
  return {
    template: 'receipt.v1',
    title: 'Accusé de réception',
    language: 'fr',
    sender: senderLines(given.service),
    recipient: recipientLines(given.structure),
    ...(given.place ? { place: given.place } : {}),
    date: letterDate(localDateOf(given.receivedAt, zone)),
    reference: given.reference,
    subject: word('receipt_subject') ?? given.call,
    blocks: [
      ...part('receipt_opening'),
      request(given, values.receivedAt ?? ''),
      heading('Le service chargé de votre dossier'),
      contact(given),
      heading('La suite donnée à votre demande'),
      ...part(
        'receipt_next_steps',
        'receipt_completeness',
        'receipt_transfer',
        'receipt_late_signature',
      ),
      heading('Si aucune décision ne vous est notifiée'),
      ...part('receipt_implicit_rejection', 'receipt_reasons'),
      heading('Voies et délais de recours'),
      ...part('receipt_appeal'),
      ...filed(given),
      ...part('receipt_legal_basis', 'privacy_notice'),
    ],
    ...(given.verification ? { verification: given.verification } : {}),
  }
}
