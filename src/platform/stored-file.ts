import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { createLocalReq, type Payload, type UploadCollectionSlug } from 'payload'

import { environment } from './env.ts'

export type StoredFile = { filename?: string | null }

/**
 * Bytes of a stored file, wherever files stand. No right is asked: the platform itself needs them (a mail
 * that carries its document).
 * @throws Error when the file is not there or the storage does not answer
 */
export const readStoredFile = async (
  payload: Payload,
  collection: UploadCollectionSlug,
  { filename }: StoredFile,
): Promise<Uint8Array> => {
  if (!filename) throw new Error('the document has no file')
  if (!environment().s3)
    return readFile(
      path.join(environment().dataDirectory, 'files', collection, path.basename(filename)),
    )
  const req = await createLocalReq({}, payload)
  for (const handler of payload.collections[collection].config.upload.handlers ?? []) {
    const response = await handler(req, {
      doc: { filename } as never,
      params: { collection, filename },
    })
    if (response instanceof Response && response.ok)
      return new Uint8Array(await response.arrayBuffer())
  }
  throw new Error(`the storage did not give ${filename}`)
}
