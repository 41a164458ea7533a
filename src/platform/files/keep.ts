import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import { log } from '../log.ts'
import { heard } from './standing.ts'
import type { FileCollection, StoredBytes } from './file-store.ts'
import { fileStore } from './store.ts'

/** A commit whose acknowledgement was lost may have passed: only a file that no row names is taken away. */
const takeBack = async (
  payload: Payload,
  collection: FileCollection,
  name: string,
): Promise<void> => {
  try {
    const where = { filename: { equals: name } }
    const { totalDocs } = await payload.db.count({ collection, where })
    if (totalDocs === 0) await fileStore().remove(collection, name)
  } catch (error) {
    log.error('storage.orphan', error, { collection, name })
  }
}

/** A PDF of the platform under a neutral name. */
export const newPdf = (bytes: Uint8Array): StoredBytes => ({
  name: `${randomUUID()}.pdf`,
  bytes,
  mimeType: 'application/pdf',
})

/** By which columns a row names its file. */
export const fileColumns = ({ name, bytes, mimeType }: StoredBytes) => ({
  filename: name,
  mimeType,
  filesize: bytes.length,
})

/**
 * Stores a file, then writes the row that names it: there is never a row without its file.
 * @param write the transaction that writes the row; when it fails, the file is taken away
 * @throws StorageFailure before anything was written in the database
 */
export const keepFile = async <T>(
  payload: Payload,
  collection: FileCollection,
  file: StoredBytes,
  write: () => Promise<T>,
): Promise<T> => {
  await heard(() => fileStore().put(collection, file))
  try {
    return await write()
  } catch (error) {
    await takeBack(payload, collection, file.name)
    throw error
  }
}

/**
 * Bytes of a stored file. No right is asked: the platform itself needs them (a mail that carries its document).
 * @throws StorageFailure when the file is not there or the storage does not answer
 */
export const readStoredFile = (
  collection: FileCollection,
  { filename }: { filename?: string | null },
): Promise<Uint8Array> => {
  if (!filename) throw new Error('the document has no file')
  return heard(() => fileStore().get(collection, filename))
}
