import type { Payload, Where } from 'payload'

/** What the worker has before it, as those who operate the platform ask. */
export type OutboxStanding = {
  pending: number
  /** Pending rows that were tried and failed. */
  failing: number
  givenUp: number
  /** Since when the oldest pending row waits, in seconds; 0 when none does. */
  oldestSeconds: number
}

export const outboxStanding = async (payload: Payload, now: Date): Promise<OutboxStanding> => {
  const count = async (where: Where): Promise<number> =>
    (await payload.db.count({ collection: 'outbox', where })).totalDocs
  const pending: Where = { state: { equals: 'pending' } }
  const { docs } = await payload.db.find<{ firstAt: string }>({
    collection: 'outbox',
    where: pending,
    select: { firstAt: true },
    sort: 'firstAt',
    limit: 1,
    pagination: false,
  })
  const since = docs[0] ? Date.parse(docs[0].firstAt) : now.getTime()
  return {
    pending: await count(pending),
    failing: await count({ and: [pending, { lastError: { exists: true } }] }),
    givenUp: await count({ state: { equals: 'givenUp' } }),
    oldestSeconds: Math.max(0, Math.round((now.getTime() - since) / 1000)),
  }
}
