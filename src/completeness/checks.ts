import type { PayloadRequest } from 'payload'

import type { Check } from '../payload-types.ts'
import { TAKEN_BACK } from './verdicts.ts'

const MOST = 1000

export type CheckKind = Check['kind']
export type StoredCheck = Pick<
  Check,
  'kind' | 'key' | 'verdict' | 'question' | 'reason' | 'at' | 'updatedAt'
>

/**
 * What was judged of a dossier and stands. The right was asked on the dossier: guards and screens of the
 * desk read this, never a page of the structure.
 */
export const readChecks = async (req: PayloadRequest, dossier: string): Promise<StoredCheck[]> => {
  const { docs } = await req.payload.find({
    collection: 'checks',
    where: { and: [{ dossier: { equals: dossier } }, { verdict: { not_equals: TAKEN_BACK } }] },
    limit: MOST,
    pagination: false,
    depth: 0,
    select: {
      kind: true,
      key: true,
      verdict: true,
      question: true,
      reason: true,
      at: true,
      updatedAt: true,
    },
    // The platform's own reading, for guards as for the screen of a dossier that was read under rights.
    overrideAccess: true,
    req,
  })
  return docs
}

/** Each thing judged has one row. */
export const subjectOf = (dossier: string, kind: CheckKind, key: string): string =>
  `${dossier}:${kind}:${key}`

/** What was judged of one thing, if it was. */
export const checkOf = (
  checks: readonly StoredCheck[],
  kind: CheckKind,
  key: string,
): StoredCheck | undefined => checks.find((check) => check.kind === kind && check.key === key)
