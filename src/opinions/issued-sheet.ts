/** Finds the sheets of opinions that were issued; apart from how they are drawn, which only a job needs. */
import type { PayloadRequest } from 'payload'

import { issuedDocument } from '#filing/documents/issued.ts'
import { issuedFor } from '#filing/documents/where.ts'
import { relationId } from '#filing/dossier.ts'

import type { Document, Opinion } from '../payload-types.ts'

export const OPINION_SHEET = 'opinion-sheet.v1'
/** Beyond any number of versions of the opinions on one dossier. */
const MOST = 500

/** One sheet for each version of each opinion. */
export const sheetKey = (opinion: string, version: number): string =>
  `${OPINION_SHEET}:${opinion}:${version}`

/** The sheet of a version of an opinion that the person may read; undefined until it is issued. */
export const issuedSheet = (
  req: PayloadRequest,
  { id, dossier }: Pick<Opinion, 'id' | 'dossier'>,
  version: number,
): Promise<Document | undefined> =>
  // Whoever reads an opinion reads its sheets: the right was asked on the opinion.
  issuedDocument(req, relationId(dossier), sheetKey(id, version))

/** Tells whether the sheet of a version is there to be read. */
export type Issued = (opinion: string, version: number) => boolean

/** Which sheets of a dossier are there, all of them found at once. */
export const issuedSheets = async (
  req: PayloadRequest,
  dossier: Opinion['dossier'],
): Promise<Issued> => {
  const { docs } = await req.payload.db.find<Pick<Document, 'requestKey'>>({
    collection: 'documents',
    where: issuedFor(relationId(dossier), {
      greater_than: `${OPINION_SHEET}:`,
      less_than: `${OPINION_SHEET};`,
    }),
    limit: MOST,
    pagination: false,
    select: { requestKey: true },
    req,
  })
  const keys = new Set(docs.map(({ requestKey }) => requestKey))
  return (opinion, version) => keys.has(sheetKey(opinion, version))
}
