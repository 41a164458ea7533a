/** Gathers what the documents of a filed dossier say. */
import type { PayloadRequest } from 'payload'

import type { ReceiptFacts } from '#documents/receipt/v1.ts'
import type { Edition, ServiceContact } from '#editions/edition.ts'
import { canonicalJson, sha256 } from '#editions/seal.ts'
import type { FiledAnswers } from '#forms/faces/filed.ts'
import { Refused } from '#platform/errors.ts'

import type { Document, Structure } from '../payload-types.ts'
import { joinedTo } from './documents/where.ts'
import type { Candidature } from './read-candidature.ts'

export type Signature = {
  name: string
  quality: string
  delegate: boolean
  at: string
  by: string | null
}

/** SHA-256 of the answers filed and of the documents joined: what the receipt proves was filed. */
export const fingerprintOf = (
  answers: FiledAnswers,
  documents: readonly Pick<Document, 'requestKey' | 'sha256'>[],
): string =>
  sha256(
    canonicalJson({
      answers,
      documents: documents
        .map(({ requestKey, sha256: hash }) => `${requestKey} ${hash}`)
        .toSorted(),
    }),
  )

/** Documents that a structure joined to a dossier and did not take back. */
export const documentsJoined = async (
  req: PayloadRequest,
  dossier: string,
): Promise<Document[]> => {
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: joinedTo({ equals: dossier }),
    sort: 'createdAt',
    limit: 1000,
    pagination: false,
    depth: 0,
    select: { model: false },
    // Gathered by the platform for the dossier's own documents, after the right was asked on it.
    overrideAccess: true,
    req,
  })
  return docs
}

/** The service that a region's dossiers go to, as the edition names it. */
export const serviceOf = ({ contacts }: Edition, region: string): ServiceContact => {
  const service = contacts.find((contact) => contact.region === region)
  if (!service) throw new Refused('panne.interne', { region })
  return service
}

const lines = (text: string | undefined): string[] => (text ? text.split('\n') : [])

const addressOf = (structure: Structure): string[] => [
  ...(structure.addressLine ? [structure.addressLine] : []),
  `${structure.postalCode ?? ''} ${structure.communeName}`.trim(),
]

export const partiesOf = ({ structure, revision, dossier }: Candidature) => {
  const service = serviceOf(revision.edition, dossier.region)
  return {
    service: {
      name: service.service,
      email: service.email,
      ...(service.phone ? { phone: service.phone } : {}),
      ...(service.address ? { address: lines(service.address) } : {}),
    },
    structure: {
      name: structure.name,
      siret: structure.siret,
      ...(structure.rna ? { rna: structure.rna } : {}),
      address: addressOf(structure),
    },
  }
}

/** The documents joined, as documents list them: the request in words, the file, its size. */
export const listed = ({ documents: requests }: Edition, documents: readonly Document[]) =>
  documents.map(({ requestKey, title, filesize }) => ({
    label: requests.find(({ key }) => key === requestKey)?.label ?? requestKey,
    fileName: title,
    bytes: filesize ?? 0,
  }))

export const receiptFacts = (
  candidature: Candidature,
  documents: readonly Document[],
  fingerprint: string,
  verification: { code: string; url: string },
): ReceiptFacts => {
  const { dossier, revision, assessment } = candidature
  const { edition, number } = revision
  const signature = dossier.signature as Signature | null
  return {
    ...partiesOf(candidature),
    reference: dossier.reference,
    call: edition.title,
    revision: { number },
    receivedAt: new Date(dossier.filedAt ?? dossier.updatedAt),
    zone: edition.calendar.zone,
    ...(dossier.projectTitle ? { project: dossier.projectTitle } : {}),
    asked: assessment.totals.asked,
    etp: assessment.totals.etp,
    filedBy: { name: signature?.name ?? '', ...(signature ? { quality: signature.quality } : {}) },
    documents: listed(edition, documents),
    fingerprint,
    texts: edition.texts,
    verification,
  }
}
