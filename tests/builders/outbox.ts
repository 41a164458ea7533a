/** Rows of the outbox as tests put them there, read them and wait for them. */
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
