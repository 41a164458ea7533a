/** Finds the sheets of opinions that were issued; apart from how they are drawn, which only a job needs. */
import type { PayloadRequest } from 'payload'

import type { Document, Opinion } from '../payload-types.ts'

export const OPINION_SHEET = 'opinion-sheet.v1'

/** One sheet for each version of each opinion. */
export const sheetKey = (opinion: string, version: number): string =>
  `${OPINION_SHEET}:${opinion}:${version}`

export const sheetOf = async (req: PayloadRequest, key: string): Promise<Document | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: { and: [{ origin: { equals: 'platform' } }, { requestKey: { equals: key } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    // Whoever reads the opinion reads its sheet: the right was asked on the opinion.
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** The sheet of a version of an opinion that the person may read; undefined until it is issued. */
export const issuedSheet = (
  req: PayloadRequest,
  { id }: Opinion,
  version: number,
): Promise<Document | undefined> => sheetOf(req, sheetKey(id, version))
