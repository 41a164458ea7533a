/** What somebody did meanwhile: told to the one whose act came after it. */
import type { PayloadRequest } from 'payload'

import type { Journal, User } from '../payload-types.ts'

export type LastAct = {
  event: string
  /** Shown name of the account; undefined for the platform. */
  by?: string
  at: Date
  /** By the person who asks, in another window. */
  mine: boolean
}

/** The last act on a committee or on a dossier of its agenda that the person reads. */
export const lastActOn = async (
  req: PayloadRequest,
  process: 'committee' | 'agenda-item',
  subject: string,
): Promise<LastAct | undefined> => {
  const { docs } = await req.payload.db.find<Journal>({
    collection: 'journal',
    where: { and: [{ process: { equals: process } }, { subject: { equals: subject } }] },
    sort: '-sequence',
    limit: 1,
    req,
  })
  const [row] = docs
  if (!row) return undefined
  const account = row.actor
    ? await req.payload.db.findOne<User>({
        collection: 'users',
        where: { id: { equals: row.actor } },
        req,
      })
    : null
  return {
    event: row.event,
    ...(account ? { by: account.name } : {}),
    at: new Date(row.at),
    mine: row.actor === req.user?.id,
  }
}
