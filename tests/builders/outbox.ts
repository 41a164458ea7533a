/** Rows of the outbox as tests put them there, read them and wait for them. */
import { handlers } from '#outbox/handlers.ts'
import { drainOutbox, type TaskHandlers } from '#outbox/worker.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import { enqueue } from '#workflows/fire/outbox.ts'

import type { Outbox } from '../../src/payload-types.ts'

export const MINUTE = 60_000

export const put = ({ payload, clock }: Guichet, key: string, task: string, data: object = {}) =>
  inTransaction(payload, null, (req) => enqueue(req, { key, task, data: { ...data } }, clock.now()))

export const rowOf = async ({ payload }: Guichet, key: string): Promise<Outbox> => {
  const row = await payload.db.findOne<Outbox>({
    collection: 'outbox',
    where: { key: { equals: key } },
  })
  if (!row) throw new Error(`no row ${key}`)
  return row
}

export const later = ({ clock }: Guichet, milliseconds: number): void =>
  clock.set(new Date(clock.now().getTime() + milliseconds))

type QueuedMail = { key: string; to: string; data: Record<string, unknown> }

/**
 * Does everything that is due, but keeps mails here in place of sending them: what a row holds is erased
 * once it has left.
 */
export const keepingMails = (guichet: () => Guichet) => {
  const kept: QueuedMail[] = []
  const keeping: TaskHandlers = {
    ...handlers,
    mail: async (_payload, { key, data }) => {
      kept.push({ ...(data as Omit<QueuedMail, 'key'>), key })
    },
  }
  /** Those of this template, so far. */
  return async (template: string): Promise<QueuedMail[]> => {
    const { payload, clock } = guichet()
    await drainOutbox(payload, keeping, clock)
    return kept.filter(({ key }) => key.includes(template))
  }
}

/** What the rows of the outbox failed on, each with its key. */
export const outboxErrors = async ({ payload }: Guichet): Promise<unknown[]> => {
  const where = { lastError: { exists: true } }
  const { docs } = await payload.find({ collection: 'outbox', where, depth: 0, pagination: false })
  return docs.map(({ key, lastError }) => [key, lastError])
}
