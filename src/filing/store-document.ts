/** Stores an issued document under the lease of the row that ordered it. */
import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import type { DocumentModel } from '#documents/blocks.ts'
import { sha256 } from '#editions/seal.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { holdLease } from '#outbox/worker.ts'

import type { Document, Dossier, Outbox } from '../payload-types.ts'
import { relationId } from './dossier.ts'

export type Issue = {
  /** Template and version, then which one of its kind: `receipt.v1`, `opinion-sheet.v1:…`. */
  key: string
  code: string
  bytes: Uint8Array
  now: Date
  row: Outbox
  /** Name of the file as people read it; title and reference when absent. */
  name?: string
}

type Stored = Omit<Issue, 'row'>

/** Stores an issued document in the transaction of `req`. */
export const storeDocumentWithin = (
  req: PayloadRequest,
  dossier: Dossier,
  model: DocumentModel,
  issue: Stored,
): Promise<Document> =>
  req.payload.create({
    collection: 'documents',
    data: {
      dossier: dossier.id,
      call: relationId(dossier.call),
      structure: relationId(dossier.structure),
      region: dossier.region,
      filed: true,
      origin: 'platform',
      requestKey: issue.key,
      title: issue.name ?? `${model.title} ${dossier.reference}.pdf`,
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

export const storeDocument = (
  payload: Payload,
  dossier: Dossier,
  model: DocumentModel,
  issue: Issue,
): Promise<Document> =>
  inTransaction(payload, null, async (req) => {
    await holdLease(req, issue.row)
    return storeDocumentWithin(req, dossier, model, issue)
  })
