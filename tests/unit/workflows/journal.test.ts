import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'

import {
  entryOf,
  follows,
  START,
  type ChainedEntry,
  type JournalEntry,
} from '#workflows/fire/journal.ts'

import type { Journal } from '../../../src/payload-types.ts'

const ENTRY: JournalEntry = {
  process: 'dossier',
  subject: 'one',
  sequence: 1,
  event: 'begin',
  from: null,
  to: 'draft',
  actor: null,
  actorRoles: ['applicant.editor'],
  reason: null,
  facts: { now: '2025-06-10T08:00:00.000Z' },
  rules: null,
  at: '2025-06-10T08:00:00.000Z',
}

/** As the documentation of the journal says that a row is chained. */
const written = (entry: JournalEntry, previousHash: string): ChainedEntry => ({
  ...entry,
  previousHash,
  hash: createHash('sha256')
    .update(canonicalize({ ...entry, previousHash }) ?? '')
    .digest('hex'),
})

const NEXT: JournalEntry = { ...ENTRY, sequence: 2, event: 'submit', from: 'draft' }

const first = written(ENTRY, '0'.repeat(64))
const second = written(NEXT, first.hash)

describe('a row of the journal', () => {
  it('begins a chain after sixty-four zeros', () => {
    expect(START).toEqual({ sequence: 0, hash: '0'.repeat(64) })
    expect(follows(first, START)).toBe(true)
  })

  it('follows the row before it, and no other', () => {
    expect(follows(second, first)).toBe(true)
    expect(follows(second, START)).toBe(false)
    expect(follows(first, first)).toBe(false)
  })

  it.each<[string, ChainedEntry]>([
    ['has another number, whatever its hash', written({ ...NEXT, sequence: 3 }, first.hash)],
    ['has another hash before it, whatever its own', written(NEXT, 'f'.repeat(64))],
    ['has another hash', { ...second, hash: 'f'.repeat(64) }],
    ['was changed', { ...second, event: 'forged' }],
  ])('follows nothing when it %s', (_, row) => {
    expect(follows(row, first)).toBe(false)
  })

  it('hashes a date as the text that the database keeps', () => {
    const now = new Date('2025-06-10T08:00:00.000Z')
    expect(follows({ ...first, facts: { now } }, START)).toBe(true)
  })
})

describe('a row as the database gives it', () => {
  const stored = { id: 'id', createdAt: ENTRY.at, updatedAt: ENTRY.at, region: '84', filed: true }

  it('is read without what is not of the chain', () => {
    const told = { from: 'draft', actor: 'someone', reason: 'Un motif', rules: 'a'.repeat(64) }
    const row = written({ ...ENTRY, ...told }, first.hash)
    expect(entryOf({ ...stored, ...row } as Journal)).toEqual(row)
  })

  it.each(['from', 'actor', 'reason', 'rules'] as const)('has null for an absent %s', (column) => {
    const { [column]: _absent, ...row } = first
    expect(entryOf({ ...stored, ...row } as Journal)).toStrictEqual(first)
  })
})
