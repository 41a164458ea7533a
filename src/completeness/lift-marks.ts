import type { PayloadRequest } from 'payload'

import { atomicUpdate } from '#platform/database/atomic-update.ts'

import { subjectOf } from './checks.ts'
import { TAKEN_BACK, TO_CORRECT } from './verdicts.ts'

/**
 * Lifts the marks of answers that the structure completed and the service accepted: the next request does
 * not propose them again. Part of the act that accepts them, in its transaction.
 * @param keys paths of the answers; those without a mark are left alone
 */
export const liftMarks = async (
  req: PayloadRequest,
  dossier: string,
  keys: readonly string[],
): Promise<void> => {
  for (const key of keys) {
    const subject = { subject: { equals: subjectOf(dossier, 'answer', key) } }
    const where = { and: [subject, { verdict: { equals: TO_CORRECT } }] }
    await atomicUpdate(
      req.payload,
      { collection: 'checks', where, data: { verdict: TAKEN_BACK } },
      req,
    )
  }
}
