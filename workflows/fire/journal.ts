import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'
import type { PayloadRequest } from 'payload'

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

const previousHash = async (req: PayloadRequest, entry: JournalEntry): Promise<string> => {
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
  const data = { ...chain(entry, await previousHash(req, entry)), ...belonging }
  await req.payload.db.create({ collection: 'journal', data, req })
}

/**
 * Checks a chain given in its order.
 * @returns null when whole, else the first row that is not what was written
 */
export const firstBroken = (rows: readonly ChainedEntry[]): ChainedEntry | null => {
  let before = GENESIS
  for (const [index, row] of rows.entries()) {
    const { previousHash: stored, hash, ...entry } = row
    const whole = row.sequence === index + 1 && stored === before && hash === hashOf(entry, before)
    if (!whole) return row
    before = hash
  }
  return null
}
