/** Issues the documents of a dossier: rendered once, stored with their SHA-256, never rendered again. */
import { createLocalReq } from 'payload'

import { issueMinutes } from '#committees/issue-minutes.ts'
import { MINUTES } from '#committees/minutes-row.ts'
import type { DocumentModel } from '#documents/blocks.ts'
import { dossierModel } from '#documents/dossier/v1.ts'
import { renderPdf } from '#documents/pdf/render.tsx'
import { receiptModel } from '#documents/receipt/v1.ts'
import { verificationCode } from '#documents/verification.ts'
import { printBlocks } from '#forms/faces/print.ts'
import { OPINION_SHEET } from '#opinions/issued-sheet.ts'
import { issueSheet } from '#opinions/sheet.ts'
import { environment } from '#platform/env.ts'
import { PermanentFailure, type TaskHandler } from '#outbox/worker.ts'

import type { Document, Dossier } from '../payload-types.ts'
import { issuedDocument } from './documents/issued.ts'
import { documentsJoined, listed, partiesOf, receiptFacts, type Signature } from './filed-facts.ts'
import { readCandidature, type Candidature } from './read-candidature.ts'
import { storeDocument } from './store-document.ts'

type Printing = {
  candidature: Candidature
  documents: readonly Document[]
  fingerprint: string
  /** Rank of the request for corrections that was answered. */
  round: number | undefined
  now: Date
  verification: { code: string; url: string }
}

const receipt = ({ candidature, documents, fingerprint, verification }: Printing): DocumentModel =>
  receiptModel(receiptFacts(candidature, documents, fingerprint, verification))

const dossierAsFiled = (printing: Printing): DocumentModel => {
  const { candidature, documents, fingerprint, round, now, verification } = printing
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
      ...(round === undefined ? {} : { completed: { round, at: now } }),
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

type Order = { dossier: string; template: string; fingerprint: string; round?: number }

/** Task `document`: renders and stores a document, once whatever happens. */
export const issueDocument: TaskHandler = async (payload, row, now) => {
  const { dossier: id, template, fingerprint, round } = row.data as Order
  if (template === OPINION_SHEET) return issueSheet(payload, row, now)
  if (template === MINUTES) return issueMinutes(payload, row, now)
  const build = TEMPLATES[template]
  if (!build) throw new PermanentFailure(`no template ${template}`)
  const req = await createLocalReq({}, payload)
  // Each round of corrections has a dossier of its own; what was issued before stays.
  const key = round === undefined ? template : `${template}:${round}`
  if (await issuedDocument(req, id, key)) return
  // The platform issues its own documents: nobody stands behind a job.
  const dossier: Dossier = await payload.findByID({ collection: 'dossiers', id, depth: 0, req })
  const candidature = await readCandidature(req, dossier, now)
  const code = verificationCode()
  const model = build({
    candidature,
    documents: await documentsJoined(req, id),
    fingerprint,
    round,
    now,
    verification: { code, url: `${environment().serverUrl}/verifier/${code}` },
  })
  const bytes = await renderPdf(model)
  await storeDocument(payload, candidature.dossier, model, { key, code, bytes, now, row })
}
