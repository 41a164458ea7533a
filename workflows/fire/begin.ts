import type { CollectionSlug, PayloadRequest, TypedUser } from 'payload'

import { appendToJournal, type Belonging } from './journal.ts'

/**
 * Creates a row in the initial state of its process, with the first row of its journal, in the
 * transaction of `req`.
 * @returns the id of the row
 */
export const begin = async (
  req: PayloadRequest,
  process: { workflow: { name: string; initial: string }; collection: CollectionSlug },
  row: {
    data: Record<string, unknown>
    belonging: Belonging
    rules: string | null
    actor: TypedUser | null
    roles: readonly string[]
    now: Date
  },
): Promise<string> => {
  const { name, initial } = process.workflow
  const at = row.now.toISOString()
  const created = await req.payload.db.create({
    collection: process.collection,
    data: { ...row.data, state: initial, sequence: 1, createdAt: at, updatedAt: at },
    req,
  })
  const id = String(created.id)
  await appendToJournal(
    req,
    {
      process: name,
      subject: id,
      sequence: 1,
      event: 'begin',
      from: null,
      to: initial,
      actor: row.actor?.id ?? null,
      actorRoles: row.roles,
      reason: null,
      facts: {},
      rules: row.rules,
      at,
    },
    row.belonging,
  )
  return id
}
