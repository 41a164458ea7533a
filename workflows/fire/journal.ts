import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'
import type { PayloadRequest } from 'payload'

import type { Journal } from '../../src/payload-types.ts'

/** Hash before the first row of a chain. */
const GENESIS = '0'.repeat(64)

export type JournalEntry = {
  process: string
  subject: string
  sequence: number
  event: string
  from: string | null
  to: string
  actor: string | null
  actorRoles: readonly string[]
  reason: string | null
  /** What the guards read: why the act was allowed. */
  facts: Record<string, unknown>
  rules: string | null
  /** Instant, ISO 8601. */
  at: string
}

export type ChainedEntry = JournalEntry & { previousHash: string; hash: string }

/** Only what JSON keeps is hashed: dates as ISO text, nothing undefined. */
const asStored = (entry: JournalEntry): JournalEntry =>
  JSON.parse(JSON.stringify(entry)) as JournalEntry

/** SHA-256 of the row and of the hash before it, over canonical JSON. */
const hashOf = (entry: JournalEntry, previousHash: string): string =>
  createHash('sha256')
    .update(canonicalize({ ...asStored(entry), previousHash }) ?? '')
    .digest('hex')

const chain = (entry: JournalEntry, previousHash: string): ChainedEntry => {
  const stored = asStored(entry)
  return { ...stored, previousHash, hash: hashOf(stored, previousHash) }
}

const hashBefore = async (req: PayloadRequest, entry: JournalEntry): Promise<string> => {
  if (entry.sequence === 1) return GENESIS
  const row = await req.payload.db.findOne<{ id: string; hash: string }>({
    collection: 'journal',
    where: {
      and: [
        { process: { equals: entry.process } },
        { subject: { equals: entry.subject } },
        { sequence: { equals: entry.sequence - 1 } },
      ],
    },
    req,
  })
  if (!row)
    throw new Error(`journal of ${entry.process} ${entry.subject} has no row ${entry.sequence - 1}`)
  return row.hash
}

/** Where a row belongs: copied on it so that access needs no join. */
export type Belonging = { structure: string | null; region: string | null; filed: boolean }

/** Appends a row in the transaction of `req`; a second row of the same number breaks the unique index. */
export const appendToJournal = async (
  req: PayloadRequest,
  entry: JournalEntry,
  belonging: Belonging,
): Promise<void> => {
  const data = { ...chain(entry, await hashBefore(req, entry)), ...belonging }
  await req.payload.db.create({ collection: 'journal', data, req })
}

/** A row of the journal as the database gives it, without what is not part of the chain. */
export const entryOf = (row: Journal): ChainedEntry => ({
  process: row.process,
  subject: row.subject,
  sequence: row.sequence,
  event: row.event,
  // Absent is null on one database and undefined on the other.
  from: row.from ?? null,
  to: row.to,
  actor: row.actor ?? null,
  actorRoles: row.actorRoles as readonly string[],
  reason: row.reason ?? null,
  facts: row.facts as Record<string, unknown>,
  rules: row.rules ?? null,
  at: row.at,
  previousHash: row.previousHash,
  hash: row.hash,
})

type Link = Pick<ChainedEntry, 'sequence' | 'hash'>

/** What stands before the first row of a chain. */
export const START: Link = { sequence: 0, hash: GENESIS }

/** Whether a row is the one that was written after another. */
export const follows = (row: ChainedEntry, before: Link): boolean => {
  const { previousHash, hash, ...entry } = row
  return (
    row.sequence === before.sequence + 1 &&
    previousHash === before.hash &&
    hash === hashOf(entry, previousHash)
  )
}
