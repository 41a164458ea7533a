import type { PayloadRequest } from 'payload'

import type { Document } from '../../payload-types.ts'
import { issuedFor } from './where.ts'

/**
 * The document that the platform issued for a dossier under a key, if any. No right is asked: a job looks
 * whether it is there, or the right was asked on what it belongs to.
 */
export const issuedDocument = async (
  req: PayloadRequest,
  dossier: string,
  key: string,
): Promise<Document | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: issuedFor(dossier, { equals: key }),
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}
