import { ValidationError, type PayloadRequest } from 'payload'

import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { Contended } from '#platform/database/transaction.ts'

type Counter = { id: string; last: number }

/** Two first dossiers at once: the second breaks the unique index, and begins again. */
const firstOf = (req: PayloadRequest, series: string): Promise<unknown> =>
  req.payload.db
    .create({ collection: 'counters', data: { series, last: 1 }, req })
    .catch((error: unknown) => {
      if (error instanceof ValidationError) throw new Contended(`series ${series}`)
      throw error
    })

/**
 * The next rank of a series, without gap or double: read and raised in the transaction that uses it, so
 * that a rollback gives it back.
 */
export const nextRank = async (req: PayloadRequest, series: string): Promise<number> => {
  const counter = await req.payload.db.findOne<Counter>({
    collection: 'counters',
    where: { series: { equals: series } },
    req,
  })
  if (!counter) {
    await firstOf(req, series)
    return 1
  }
  const last = counter.last + 1
  const raised = await atomicUpdate(
    req.payload,
    {
      collection: 'counters',
      where: { and: [{ id: { equals: counter.id } }, { last: { equals: counter.last } }] },
      data: { last },
    },
    req,
  )
  if (!raised) throw new Contended(`series ${series}`)
  return last
}

/** `CSI-2025-84-00042`: programme, year, region, rank (requirements §4). */
export const referenceOf = (
  programme: string,
  year: number,
  region: string,
  rank: number,
): string => `${programme}-${year}-${region}-${String(rank).padStart(5, '0')}`
