/** Issues the documents of a dossier: rendered once, stored with their SHA-256, never rendered again. */
import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { DocumentModel } from '#documents/blocks.ts'
import { dossierModel } from '#documents/dossier/v1.ts'
import { renderPdf } from '#documents/pdf/render.tsx'
import { receiptModel } from '#documents/receipt/v1.ts'
import { verificationCode } from '#documents/verification.ts'
import { sha256 } from '#editions/seal.ts'
import { printBlocks } from '#forms/faces/print.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { environment } from '#platform/env.ts'
import { holdLease, PermanentFailure, type TaskHandler } from '#outbox/worker.ts'

import type { Document, Dossier, Outbox } from '../payload-types.ts'
import { relationId } from './dossier.ts'
import { documentsJoined, listed, partiesOf, receiptFacts, type Signature } from './filed-facts.ts'
import { readCandidature, type Candidature } from './read-candidature.ts'

type Printing = {
  candidature: Candidature
  documents: readonly Document[]
  fingerprint: string
  now: Date
  verification: { code: string; url: string }
}

const receipt = ({ candidature, documents, fingerprint, verification }: Printing): DocumentModel =>
  receiptModel(receiptFacts(candidature, documents, fingerprint, verification))

const dossierAsFiled = (printing: Printing): DocumentModel => {
  const { candidature, documents, fingerprint, now, verification } = printing
  const { dossier, revision, evaluation, answers, assessment } = candidature
  const { edition, number, form } = revision
  const { structure, service } = partiesOf(candidature)
  const signature = dossier.signature as Signature | null
  return dossierModel({
    reference: dossier.reference,
    call: edition.title,
    revision: { number },
    structure,
    service: [service.name],
    ...(dossier.projectTitle ? { project: dossier.projectTitle } : {}),
    asked: assessment.totals.asked,
    etp: assessment.totals.etp,
    filing: {
      at: new Date(dossier.filedAt ?? now),
      fingerprint,
      ...(signature ? { signatory: { name: signature.name, quality: signature.quality } } : {}),
    },
    printedAt: now,
    zone: edition.calendar.zone,
    answers: printBlocks(form, evaluation, answers),
    documents: listed(edition, documents),
    texts: edition.texts,
    verification,
  })
}

const TEMPLATES: Readonly<Record<string, (printing: Printing) => DocumentModel>> = {
  'receipt.v1': receipt,
  'dossier.v1': dossierAsFiled,
}

/** The document of this template that the dossier already has, if any. */
export const issuedDocument = async (
  req: PayloadRequest,
  dossier: string,
  template: string,
): Promise<Document | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: {
      and: [
        { dossier: { equals: dossier } },
        { origin: { equals: 'platform' } },
        { requestKey: { equals: template } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    // Asked by the platform's own worker.
    overrideAccess: true,
    req,
  })
  return docs[0]
}

const store = (
  payload: Payload,
  { dossier }: Candidature,
  model: DocumentModel,
  issue: { template: string; code: string; bytes: Uint8Array; now: Date; row: Outbox },
): Promise<Document> =>
  inTransaction(payload, null, async (req) => {
    await holdLease(req, issue.row)
    return payload.create({
      collection: 'documents',
      data: {
        dossier: dossier.id,
        call: relationId(dossier.call),
        structure: relationId(dossier.structure),
        region: dossier.region,
        filed: true,
        origin: 'platform',
        requestKey: issue.template,
        title: `${model.title} ${dossier.reference}.pdf`,
        sha256: sha256(issue.bytes),
        verificationCode: issue.code,
        model,
        issuedAt: issue.now.toISOString(),
      },
      file: {
        data: Buffer.from(issue.bytes),
        name: `${randomUUID()}.pdf`,
        mimetype: 'application/pdf',
        size: issue.bytes.length,
      },
      // Documents are written by the platform alone.
      overrideAccess: true,
      req,
    })
  })

type Order = { dossier: string; template: string; fingerprint: string }

/** Task `document`: renders and stores a document, once whatever happens. */
export const issueDocument: TaskHandler = async (payload, row, now) => {
  const { dossier: id, template, fingerprint } = row.data as Order
  const build = TEMPLATES[template]
  if (!build) throw new PermanentFailure(`no template ${template}`)
  const req = await createLocalReq({}, payload)
  if (await issuedDocument(req, id, template)) return
  const dossier: Dossier = await payload.findByID({ collection: 'dossiers', id, depth: 0, req })
  const candidature = await readCandidature(req, dossier, now)
  const code = verificationCode()
  const model = build({
    candidature,
    documents: await documentsJoined(req, id),
    fingerprint,
    now,
    verification: { code, url: `${environment().serverUrl}/verifier/${code}` },
  })
  const bytes = await renderPdf(model)
  await store(payload, candidature, model, { template, code, bytes, now, row })
}
