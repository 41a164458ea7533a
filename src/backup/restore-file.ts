import type { Payload } from 'payload'

import { FILE_COLLECTIONS } from '#platform/files/file-store.ts'
import { fileStore } from '#platform/files/store.ts'

const typeOf = async (
  payload: Payload,
  collection: (typeof FILE_COLLECTIONS)[number],
  filename: string,
): Promise<string> => {
  const row = await payload.db.findOne<{ id: string; mimeType?: string | null }>({
    collection,
    where: { filename: { equals: filename } },
  })
  return row?.mimeType ?? 'application/octet-stream'
}

/** Whole or not at all, and again if the restore was interrupted; the rows were written before the files. */
export const writeFileOf = async (
  payload: Payload,
  slug: string,
  name: string,
  bytes: Buffer,
): Promise<void> => {
  const collection = FILE_COLLECTIONS.find((known) => known === slug)
  if (!collection) throw new Error(`no files of ${slug}`)
  const mimeType = await typeOf(payload, collection, name)
  await fileStore().put(collection, { name, bytes, mimeType })
}
