/** Stores an issued document under the lease of the row that ordered it. */
import type { Payload, PayloadRequest } from 'payload'

import type { DocumentModel } from '#documents/blocks.ts'
import { sha256 } from '#editions/seal.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { StoredBytes } from '#platform/files/file-store.ts'
import { fileColumns, keepFile, newPdf } from '#platform/files/keep.ts'
import { holdLease } from '#outbox/worker.ts'

import type { Document, Dossier, Outbox } from '../payload-types.ts'
import { relationId } from './dossier.ts'

export type Issue = {
  /** Template and version, then which one of its kind: `receipt.v1`, `opinion-sheet.v1:…`. */
  key: string
  code: string
  bytes: Uint8Array
  now: Date
  /** Name of the file as people read it; title and reference when absent. */
  name?: string
}

/** A title that already bears the reference does not bear it twice. */
const titleOf = ({ title }: DocumentModel, { reference }: Dossier): string =>
  title.includes(reference) ? title : `${title} ${reference}`

type Columns = Pick<Document, 'requestKey' | 'title' | 'sha256'> & Partial<Document>

/**
 * Writes the row of a document of the platform on a dossier, whose file is already there, in the
 * transaction of `req`: what was filed rests on it.
 */
export const writeDocument = (
  req: PayloadRequest,
  { id, call, structure, region }: Dossier,
  file: StoredBytes,
  columns: Columns,
): Promise<Document> =>
  req.payload.create({
    collection: 'documents',
    data: {
      dossier: id,
      call: relationId(call),
      structure: relationId(structure),
      region,
      filed: true,
      origin: 'platform',
      ...columns,
      ...fileColumns(file),
    },
    depth: 0,
    // Documents are written by the platform alone: the right was asked on the act that gives one.
    overrideAccess: true,
    req,
  })

const columnsOf = (model: DocumentModel, dossier: Dossier, issue: Issue): Columns => ({
  requestKey: issue.key,
  title: issue.name ?? `${titleOf(model, dossier)}.pdf`,
  sha256: sha256(issue.bytes),
  verificationCode: issue.code,
  model,
  issuedAt: issue.now.toISOString(),
})

/**
 * Issues a document with an act: its file is stored first, then its row is written in the transaction of
 * the act, so that there is neither without the other.
 * @param act what else is done in that transaction, with the id of the document
 */
export const issueWith = async <T>(
  { payload, user }: PayloadRequest,
  dossier: Dossier,
  model: DocumentModel,
  issue: Issue,
  act: (own: PayloadRequest, document: string) => Promise<T>,
): Promise<T> => {
  const file = newPdf(issue.bytes)
  return keepFile(payload, 'documents', file, () =>
    inTransaction(payload, user, async (own) => {
      const { id } = await writeDocument(own, dossier, file, columnsOf(model, dossier, issue))
      return act(own, id)
    }),
  )
}

/** Issues a document that a row of the outbox ordered. */
export const storeDocument = (
  payload: Payload,
  dossier: Dossier,
  model: DocumentModel,
  { row, ...issue }: Issue & { row: Outbox },
): Promise<Document> => {
  const file = newPdf(issue.bytes)
  return keepFile(payload, 'documents', file, () =>
    inTransaction(payload, null, async (req) => {
      await holdLease(req, row)
      return writeDocument(req, dossier, file, columnsOf(model, dossier, issue))
    }),
  )
}
