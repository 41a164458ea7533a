import type { UploadConfig } from 'payload'

import { readStoredFile } from '#platform/files/keep.ts'

import type { Document } from '../../src/payload-types.ts'
import { hardenPrivateFile } from '../sealed.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** As RFC 8187 writes what ASCII cannot. */
const asParameter = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * Gives the bytes of a document, once Payload has judged who may read it, under the name that people know
 * it by: the one under which it is stored says nothing.
 * @throws StorageFailure when the file is not there or the storage does not answer
 */
export const namedFile: Handler = async ({ payload }, { params: { filename } }) => {
  const document = await payload.db.findOne<Document>({
    collection: 'documents',
    where: { filename: { equals: filename } },
    select: { filename: true, mimeType: true, title: true },
  })
  const bytes = await readStoredFile('documents', document ?? {})
  const headers = new Headers({
    'Content-Type': document?.mimeType ?? 'application/octet-stream',
    'Content-Length': String(bytes.byteLength),
    'Content-Disposition': `inline; filename*=UTF-8''${asParameter(document?.title ?? filename)}`,
  })
  return new Response(Buffer.from(bytes), { headers: hardenPrivateFile({ headers }) })
}
