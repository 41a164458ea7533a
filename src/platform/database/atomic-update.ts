import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

import { whenNobodyWrites } from './sqlite-transactions.ts'
import { heardWriting } from './standing.ts'

type UpdateOne = (options: {
  collection: CollectionSlug
  where: Where
  data: Record<string, unknown>
  req?: PayloadRequest
  options: { atomic: true }
}) => Promise<Record<string, unknown> | null>

/**
 * Compare-and-set: one statement that changes a row only if it still matches `where`, and only the
 * columns given (Payload's own update writes every column, so two writers of different fields lose one).
 * Columns must stand in the collection's main table. No hook runs and no right is asked: callers decide.
 * @returns the row as it is now, or null when nothing matched
 */
export const atomicUpdate = (
  payload: Payload,
  change: { collection: CollectionSlug; where: Where; data: Record<string, unknown> },
  req?: PayloadRequest,
): Promise<Record<string, unknown> | null> => {
  // The option is used by Payload itself (forgot-password) but is not in its types.
  const updateOne = payload.db.updateOne.bind(payload.db) as unknown as UpdateOne
  const run = () => updateOne({ ...change, ...(req ? { req } : {}), options: { atomic: true } })
  return req?.transactionID ? run() : heardWriting(() => whenNobodyWrites(payload.db, run))
}
