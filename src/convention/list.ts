/** The conventions that a person follows: those concluded on its territory. */
import type { PayloadRequest } from 'payload'

import { underRightsOf } from '#access/under-rights.ts'

import type { Convention } from '../payload-types.ts'

export const CONVENTIONS_PATH = '/conventions'
const PAGE_SIZE = 50

export type ConventionList = { conventions: Convention[]; count: number; pages: number }

/** Conventions that the person may read, the last signed first; an amendment stands under what it amends. */
export const readConventionPage = async (
  req: PayloadRequest,
  page: number,
): Promise<ConventionList> => {
  const { docs, totalDocs, totalPages } = await req.payload.find({
    collection: 'conventions',
    where: { signedAt: { exists: true } },
    sort: ['-signedAt', 'reference'],
    limit: PAGE_SIZE,
    page,
    ...underRightsOf(req),
  })
  return { conventions: docs, count: totalDocs, pages: totalPages }
}
