/** Reads the journal again from its first row: what was written is what is there, in each chain. */
import type { Payload } from 'payload'

import type { Journal } from '../../src/payload-types.ts'
import { firstBroken, type ChainedEntry } from './journal.ts'

const PAGE = 500

/** A row as it was hashed: what a database gives back for « nothing » differs. */
const entryOf = (row: Journal): ChainedEntry => ({
  process: row.process,
  subject: row.subject,
  sequence: row.sequence,
  event: row.event,
  from: row.from ?? null,
  to: row.to,
  actor: row.actor ?? null,
  actorRoles: row.actorRoles as string[],
  reason: row.reason ?? null,
  facts: row.facts as Record<string, unknown>,
  rules: row.rules ?? null,
  at: row.at,
  previousHash: row.previousHash,
  hash: row.hash,
})

/** Chains one after the other, each whole; only one is held at a time. */
async function* chainsOf(payload: Payload): AsyncGenerator<readonly ChainedEntry[]> {
  let chain: ChainedEntry[] = []
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'journal',
      sort: ['process', 'subject', 'sequence'],
      page,
      limit: PAGE,
      depth: 0,
      // The operator of the machine verifies, above the rights of any account.
      overrideAccess: true,
    })
    for (const entry of docs.map(entryOf)) {
      const [first] = chain
      if (first && (first.process !== entry.process || first.subject !== entry.subject)) {
        yield chain
        chain = []
      }
      chain.push(entry)
    }
    more = hasNextPage
  }
  if (chain.length > 0) yield chain
}

export type Verified = {
  chains: number
  rows: number
  /** The first row of each broken chain that is not what was written. */
  broken: readonly ChainedEntry[]
}

/**
 * Verifies every chain. A row that was changed, added, removed from the middle or moved breaks its chain;
 * rows removed from the end do not: the last state of the subject then has no row.
 */
export const verifyJournal = async (payload: Payload): Promise<Verified> => {
  const verified = { chains: 0, rows: 0, broken: [] as ChainedEntry[] }
  for await (const chain of chainsOf(payload)) {
    verified.chains += 1
    verified.rows += chain.length
    const broken = firstBroken(chain)
    if (broken) verified.broken.push(broken)
  }
  return verified
}
