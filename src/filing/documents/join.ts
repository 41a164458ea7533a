import { createHash, randomUUID } from 'node:crypto'

import type { PayloadRequest, Where } from 'payload'

import { underRightsOf } from '#access/under-rights.ts'
import { MAXIMUM_FILE_SIZE } from '#collections/documents/index.ts'
import { openingsOf } from '#corrections/openings.ts'
import { readRevision } from '#editions/revisions.ts'
import { clock } from '#platform/clock.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { keepFile } from '#platform/files/keep.ts'
import { readBounded, refuseAnnounced } from '#platform/http/bounded-body.ts'

import type { Document, Dossier } from '../../payload-types.ts'
import { openForWriting, relationId } from '../dossier.ts'
import { judgeContent, shownName } from './file-content.ts'
import type { JoinedDocument } from './joined-document.ts'
import { joinedTo } from './where.ts'

const DEFAULT_MAXIMUM_COUNT = 10

export const shown = (document: Document): JoinedDocument => ({
  id: document.id,
  title: document.title,
  size: document.filesize ?? 0,
  mimeType: document.mimeType ?? '',
  url: `/api/documents/file/${document.filename ?? ''}`,
})

/** Documents of a dossier that are still joined. Rights were asked when the dossier was read. */
export const joinedDocuments = async (
  req: PayloadRequest,
  dossier: string,
): Promise<Document[]> => {
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: { and: [{ dossier: { equals: dossier } }, { removedAt: { exists: false } }] },
    sort: 'createdAt',
    limit: 500,
    pagination: false,
    select: { model: false },
    ...underRightsOf(req),
  })
  return docs
}

const maximumFor = async (
  req: PayloadRequest,
  dossier: Dossier,
  requestKey: string,
): Promise<number> => {
  const { edition } = await readRevision(req.payload, relationId(dossier.callRevision))
  const request = edition.documents.find(({ key }) => key === requestKey)
  if (!request) throw new Refused('refus.piece_inconnue', { request: requestKey })
  return request.max ?? DEFAULT_MAXIMUM_COUNT
}

/** Nobody can file the dossier, or send its corrections, between the check and the write: all change its row. */
const holdOpen = async (req: PayloadRequest, { id, state }: Dossier): Promise<void> => {
  const row = await req.payload.db.findOne<Dossier>({
    collection: 'dossiers',
    where: { id: { equals: id } },
    select: { updatedAt: true },
    req,
  })
  // Always later than what is there: MongoDB does not count a write that changes nothing as one.
  const later = Math.max(clock.now().getTime(), Date.parse(row?.updatedAt ?? '') + 1 || 0)
  const where: Where = { and: [{ id: { equals: id } }, { state: { equals: state } }] }
  const data = { updatedAt: new Date(later).toISOString() }
  if (!(await atomicUpdate(req.payload, { collection: 'dossiers', where, data }, req)))
    throw new Refused('refus.deja_depose')
}

/** The dossier, if this document of it may be joined or replaced now (R043). */
const openForDocument = async (
  req: PayloadRequest,
  reference: string,
  requestKey: string,
): Promise<Dossier> => {
  const dossier = await openForWriting(req, reference)
  const openings = await openingsOf(req, dossier)
  if (!openings.document(requestKey)) throw new Refused('refus.complement_ferme')
  return dossier
}

type Received = Record<'requestKey' | 'name' | 'filename' | 'mimeType', string> & {
  bytes: Uint8Array
}

const store = (req: PayloadRequest, dossier: Dossier, received: Received): Promise<Document> =>
  req.payload.create({
    collection: 'documents',
    data: {
      dossier: dossier.id,
      call: relationId(dossier.call),
      structure: relationId(dossier.structure),
      region: dossier.region,
      filed: false,
      origin: 'structure',
      requestKey: received.requestKey,
      title: shownName(received.name),
      sha256: createHash('sha256').update(received.bytes).digest('hex'),
      uploadedBy: req.user?.id ?? null,
      filename: received.filename,
      mimeType: received.mimeType,
      filesize: received.bytes.length,
    },
    depth: 0,
    // The collection lets nobody create: the right to write in the dossier was checked by the caller.
    overrideAccess: true,
    req,
  })

const refuseOneTooMany = async (
  req: PayloadRequest,
  dossier: string,
  requestKey: string,
  maximum: number,
): Promise<void> => {
  const joined = (await joinedDocuments(req, dossier)).filter(
    (document) => document.origin === 'structure' && document.requestKey === requestKey,
  )
  if (joined.length >= maximum) throw new Refused('refus.trop_de_fichiers', { maximum })
}

/**
 * Joins one document to a draft, or to an item of a request for corrections: its bytes are the body of the request.
 * @throws Refused when it is too large, not what its name says, one too many, or the dossier is closed
 */
export const joinDocument = async (
  req: PayloadRequest,
  reference: string,
  file: { requestKey: string; name: string },
): Promise<JoinedDocument> => {
  const dossier = await openForDocument(req, reference, file.requestKey)
  const maximum = await maximumFor(req, dossier, file.requestKey)
  refuseAnnounced(req.headers, MAXIMUM_FILE_SIZE)
  const bytes = await readBounded(req.body, MAXIMUM_FILE_SIZE)
  const { extension, mimeType } = await judgeContent(bytes, file.name)
  await refuseOneTooMany(req, dossier.id, file.requestKey, maximum)
  const filename = `${randomUUID()}.${extension}`
  const write = () =>
    inTransaction(req.payload, req.user, async (own) => {
      await holdOpen(own, dossier)
      // Counted once the dossier is held: of files sent at the same instant, the one too many is refused.
      await refuseOneTooMany(own, dossier.id, file.requestKey, maximum)
      return store(own, dossier, { ...file, bytes, filename, mimeType })
    })
  return shown(await keepFile(req.payload, 'documents', { name: filename, bytes, mimeType }, write))
}

const joinedBy = async (
  req: PayloadRequest,
  dossier: Dossier,
  id: string,
): Promise<Pick<Document, 'requestKey'>> => {
  const found = await req.payload.db.findOne<Document>({
    collection: 'documents',
    where: { and: [{ id: { equals: id } }, joinedTo({ equals: dossier.id })] },
    req,
  })
  if (!found) throw new Refused('refus.introuvable')
  return found
}

/**
 * Takes a document back from a draft: its bytes stay until the retention job, out of everyone's reach. In
 * a request for corrections it is replaced: what was filed stays readable by those who judge of it.
 */
export const removeDocument = async (
  req: PayloadRequest,
  reference: string,
  id: string,
  now: Date,
): Promise<void> => {
  const dossier = await openForWriting(req, reference)
  const openings = await openingsOf(req, dossier)
  await inTransaction(req.payload, req.user, async (own) => {
    const { requestKey } = await joinedBy(own, dossier, id)
    if (!openings.document(requestKey)) throw new Refused('refus.complement_ferme')
    await holdOpen(own, dossier)
    const where: Where = { id: { equals: id } }
    const data = { removedAt: now.toISOString() }
    await atomicUpdate(own.payload, { collection: 'documents', where, data }, own)
  })
}
