/** What DGEFP changed of the shares, kept in the journal: who, when, from how much to how much. */
import type { PayloadRequest } from 'payload'
import * as z from 'zod'

import { actorFrom } from '#access/request.ts'
import { appendToJournal } from '#workflows/fire/journal.ts'

import type { Journal, User } from '../payload-types.ts'

const PROCESS = 'envelope'
const SHOWN = 50

const changed = z.object({
  region: z.string(),
  before: z.number().nullable(),
  after: z.number().nullable(),
})

/** Cents; null where a region has no share. */
export type ShareChange = z.output<typeof changed>

const rowsOn = async (
  req: PayloadRequest,
  subjects: readonly string[],
  limit: number,
): Promise<Journal[]> => {
  const { docs } = await req.payload.db.find<Journal>({
    collection: 'journal',
    where: { and: [{ process: { equals: PROCESS } }, { subject: { in: [...subjects] } }] },
    sort: ['-at', '-sequence'],
    limit,
    pagination: false,
    req,
  })
  return docs
}

/** Appends a change of the share that a row of envelopes holds, in the transaction of `req`. */
export const keepShareChange = async (
  req: PayloadRequest,
  subject: string,
  change: ShareChange,
  now: Date,
): Promise<void> => {
  const [last] = await rowsOn(req, [subject], 1)
  const { user } = req
  await appendToJournal(
    req,
    {
      process: PROCESS,
      subject,
      sequence: (last?.sequence ?? 0) + 1,
      event: 'share',
      from: last?.to ?? null,
      to: change.after === null ? 'free' : 'shared',
      actor: user?.id ?? null,
      actorRoles: [...actorFrom(req).roles],
      reason: null,
      facts: change,
      rules: null,
      at: now.toISOString(),
    },
    { structure: null, region: change.region, filed: false },
  )
}

export type ToldChange = ShareChange & { id: string; at: Date; by: string | null }

const namesOf = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await req.payload.db.find<User>({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    limit: SHOWN,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/** The last changes of these rows of envelopes, the latest first. */
export const readShareChanges = async (
  req: PayloadRequest,
  subjects: readonly string[],
): Promise<ToldChange[]> => {
  const rows = await rowsOn(req, subjects, SHOWN)
  const names = await namesOf(
    req,
    rows.flatMap(({ actor }) => actor ?? []),
  )
  return rows.flatMap(({ id, at, actor, facts }) => {
    const read = changed.safeParse(facts)
    return read.success
      ? [{ ...read.data, id, at: new Date(at), by: names.get(actor ?? '') ?? null }]
      : []
  })
}
