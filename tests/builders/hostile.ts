/** What bad input must get: a refusal in our shape, and a platform that is as it was. */
import { readdirSync } from 'node:fs'
import path from 'node:path'

import { expect } from 'vitest'

import { refusals } from '#i18n/refusals.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

export type Refusal = {
  code: string
  message: string
  remedy: string
  fields?: { field: string; message: string }[]
}

/** Tables in which an act on a dossier could leave something. */
export const DESK_TABLES = [
  'dossiers',
  'documents',
  'journal',
  'outbox',
  'corrections',
  'opinions',
  'derogations',
  'checks',
  'messages',
  'notes',
  'follows',
  'saved-filters',
  'notices',
  'committees',
  'committee-members',
  'agenda-items',
  'score-sheets',
  'envelopes',
  'minutes',
  'decisions',
  'appeals',
  'conventions',
  'signatures',
] as const

/** Tables in which a person's request could leave something. */
const TABLES = [
  ...DESK_TABLES,
  'structures',
  'users',
  'invitations',
  'calls',
  'call-revisions',
  'annexes',
  'services',
  'counters',
] as const

/** Every row of every table, and every file: what « nothing was written » is compared with. */
export const everything = async (
  { payload, dataDirectory }: Guichet,
  of: readonly (typeof TABLES)[number][] = TABLES,
): Promise<unknown> => {
  const tables: Record<string, unknown> = {}
  for (const collection of of) {
    const { docs } = await payload.db.find({
      collection,
      limit: 5000,
      pagination: false,
      sort: 'id',
    })
    tables[collection] = JSON.parse(JSON.stringify(docs))
  }
  const files = readdirSync(path.join(dataDirectory, 'files'), { recursive: true })
  return { tables, files: files.map(String).toSorted() }
}

/** The refusal that an answer carries, said as the catalogue says it. */
export const refusalIn = async (answer: Response): Promise<Refusal> => {
  const { error } = (await answer.json()) as { error?: Refusal }
  if (!error) throw new Error(`${answer.status} without a refusal`)
  const entry = refusals[error.code]
  expect(entry, error.code).toBeDefined()
  expect({ message: error.message, remedy: error.remedy }).toEqual({
    message: entry?.sentence,
    remedy: entry?.remedy,
  })
  for (const { message } of error.fields ?? [])
    expect(message).not.toMatch(/invalid input|expected|received|too (big|small)|required|must be/i)
  return error
}

/** Asks, and checks that it was refused so and that nothing at all was written. */
export const refused = async (
  guichet: Guichet,
  ask: () => Promise<Response>,
  expected: { status: number; code: string },
): Promise<Refusal> => {
  const before = await everything(guichet)
  const answer = await ask()
  const refusal = await refusalIn(answer)
  expect({ status: answer.status, code: refusal.code }).toEqual(expected)
  expect(await everything(guichet)).toEqual(before)
  return refusal
}
