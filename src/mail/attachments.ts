import type { AttachedDocument, Attachment } from './mail.ts'

/**
 * Reads the bytes of the documents that a mail attaches.
 * @param read gives the bytes of an issued document by its id; it throws when they are not there
 */
export const readAttachments = (
  documents: readonly AttachedDocument[],
  read: (document: string) => Promise<Uint8Array>,
): Promise<Attachment[]> =>
  Promise.all(
    documents.map(async ({ document, fileName, contentType }) => ({
      fileName,
      contentType,
      content: await read(document),
    })),
  )
