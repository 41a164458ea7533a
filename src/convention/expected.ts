import type { PayloadRequest } from 'payload'

import { decidedOf, decisionRow } from '#decisions/rows.ts'
import type { Candidature } from '#filing/read-candidature.ts'

import type { ConventionContent } from './content.ts'
import { contentOf } from './gather.ts'

/** What the convention of a dossier says as it begins: null while its decision is not notified. */
export const expectedContent = async (
  req: PayloadRequest,
  candidature: Candidature,
): Promise<ConventionContent | null> => {
  const row = await decisionRow(req, candidature.dossier)
  return row?.notifiedAt
    ? contentOf(candidature, decidedOf(row), { notifiedAt: new Date(row.notifiedAt) })
    : null
}
