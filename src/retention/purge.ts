/**
 * Takes away what has been kept long enough. Rows first, in one transaction with the row of the journal that
 * says so; then files, which `npm run files:orphans` finds if it is interrupted between the two.
 */
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

import { relationId } from '#filing/dossier.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { fileStore } from '#platform/files/store.ts'

import type { Document, Dossier } from '../payload-types.ts'
import { recordPurge } from './journal.ts'

const PAGE = 100

/** Collections whose rows belong to a dossier; the journal outlives it. */
const aboutDossiers = (payload: Payload): CollectionSlug[] =>
  payload.config.collections
    .filter(({ slug, flattenedFields }) =>
      slug === 'journal' ? false : flattenedFields.some(({ name }) => name === 'dossier'),
    )
    .map(({ slug }) => slug as CollectionSlug)

const filesOf = async (req: PayloadRequest, where: Where): Promise<Document[]> => {
  const { docs } = await req.payload.db.find<Document>({
    collection: 'documents',
    where,
    select: { filename: true },
    sort: 'id',
    limit: PAGE,
    pagination: false,
    req,
  })
  return docs
}

const removeFiles = async (documents: readonly Document[]): Promise<void> => {
  for (const { filename } of documents)
    if (filename) await fileStore().remove('documents', filename)
}

const deleteRows = (req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<void> =>
  req.payload.db.deleteMany({ collection, where, req })

const purgeDossier = async (
  payload: Payload,
  dossier: Dossier,
  reason: string,
  now: Date,
): Promise<void> => {
  const of: Where = { dossier: { equals: dossier.id } }
  const documents = await inTransaction(payload, null, async (req) => {
    const { docs: joined } = await payload.db.find<Document>({
      collection: 'documents',
      where: of,
      pagination: false,
      limit: 0,
      req,
    })
    const { state, sequence, region, structure, filedAt, reference } = dossier
    await recordPurge(
      req,
      {
        process: 'dossier',
        subject: dossier.id,
        from: { state, sequence },
        reason,
        facts: { reference, documents: joined.length },
        now,
      },
      { region, structure: relationId(structure), filed: Boolean(filedAt) },
    )
    for (const collection of aboutDossiers(payload)) await deleteRows(req, collection, of)
    await deleteRows(req, 'dossiers', { id: { equals: dossier.id } })
    return joined
  })
  await removeFiles(documents)
}

/** Purges dossiers, each whole, one after the other. @returns how many */
export const purgeDossiers = async (
  payload: Payload,
  where: Where,
  reason: string,
  now: Date,
): Promise<number> => {
  for (let purged = 0; ;) {
    const { docs } = await payload.db.find<Dossier>({
      collection: 'dossiers',
      where,
      sort: 'reference',
      limit: PAGE,
      pagination: false,
    })
    if (docs.length === 0) return purged
    for (const dossier of docs) await purgeDossier(payload, dossier, reason, now)
    purged += docs.length
  }
}

type Purged = { subject: string; reason: string; now: Date }

/** Purges documents that were taken back. @returns how many */
export const purgeDocuments = async (
  payload: Payload,
  where: Where,
  { subject, reason, now }: Purged,
): Promise<number> => {
  for (let purged = 0; ;) {
    const page = await inTransaction(payload, null, async (req) => {
      const documents = await filesOf(req, where)
      if (documents.length === 0) return documents
      const facts = { documents: documents.length }
      await recordPurge(req, { process: 'retention', subject, reason, facts, now })
      await deleteRows(req, 'documents', { id: { in: documents.map(({ id }) => id) } })
      return documents
    })
    if (page.length === 0) return purged
    await removeFiles(page)
    purged += page.length
  }
}

/** Purges rows that stand alone. @returns how many */
export const purgeRows = async (
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  { subject, reason, now }: Purged,
): Promise<number> =>
  inTransaction(payload, null, async (req) => {
    const { totalDocs } = await payload.db.count({ collection, where, req })
    if (totalDocs === 0) return 0
    const facts = { [collection]: totalDocs }
    await recordPurge(req, { process: 'retention', subject, reason, facts, now })
    await deleteRows(req, collection, where)
    return totalDocs
  })
