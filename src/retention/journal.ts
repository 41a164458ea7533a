import type { PayloadRequest, Where } from 'payload'

import { appendToJournal, type Belonging } from '#workflows/fire/journal.ts'

const NOBODY: Belonging = { structure: null, region: null, filed: false }

type Purge = {
  process: string
  subject: string
  /** State before, and number of acts so far; looked for when it is not known. */
  from?: { state: string; sequence: number }
  reason: string
  facts: Record<string, unknown>
  now: Date
}

const lastSequence = async (req: PayloadRequest, { process, subject }: Purge): Promise<number> => {
  const where: Where = { and: [{ process: { equals: process } }, { subject: { equals: subject } }] }
  const { docs } = await req.payload.db.find<{ sequence: number }>({
    collection: 'journal',
    where,
    sort: '-sequence',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.sequence ?? 0
}

/** What was taken away, when and under which rule: the last row of what is no more. */
export const recordPurge = async (
  req: PayloadRequest,
  purge: Purge,
  belonging: Belonging = NOBODY,
): Promise<void> => {
  const { process, subject, from, reason, facts, now } = purge
  const sequence = 1 + (from?.sequence ?? (await lastSequence(req, purge)))
  await appendToJournal(
    req,
    {
      process,
      subject,
      sequence,
      event: 'purge',
      from: from?.state ?? null,
      to: 'purged',
      actor: null,
      actorRoles: ['system'],
      reason,
      facts,
      rules: null,
      at: now.toISOString(),
    },
    belonging,
  )
}
