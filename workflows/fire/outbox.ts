import type { PayloadRequest } from 'payload'

export type OutboxRow = {
  /** Unique: the same thing is never queued twice. */
  key: string
  task: string
  data: Record<string, unknown>
}

/** Queues what must follow the commit, in the transaction of `req`: a rollback takes it back. */
export const enqueue = async (req: PayloadRequest, row: OutboxRow, now: Date): Promise<void> => {
  const at = now.toISOString()
  await req.payload.db.create({
    collection: 'outbox',
    data: { ...row, state: 'pending', attempts: 0, firstAt: at, availableAt: at },
    req,
  })
}
