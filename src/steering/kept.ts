/** The tallies of large calls, read once a minute for all who look at figures (docs/adr/0040). */
import type { PayloadRequest } from 'payload'

import { readTallies, type Span, type Tally } from './tallies.ts'

/** Filed dossiers from which figures are kept: below, they are read for each page. */
const LARGE = 10_000
const KEPT_FOR_MILLISECONDS = 60_000
/** One a call, a day of filings and a set of sessions: far more than are looked at within a minute. */
const MOST_KEPT = 24

export type Counted = {
  tallies: readonly Tally[]
  /** When they were read; null for those of this very moment. */
  asOf: Date | null
}

export type Asked = {
  calls: readonly string[]
  spans: readonly Span[]
  /** What else must not have changed since: another text reads anew. */
  about: string
  /** Filed dossiers from which they are kept. */
  large?: number
}

type Kept = { at: Date; reading: Promise<Tally[]> }

const keptBy = new WeakMap<object, Map<string, Kept>>()

const keptOf = ({ payload: { db } }: PayloadRequest): Map<string, Kept> => {
  const known = keptBy.get(db) ?? new Map<string, Kept>()
  keptBy.set(db, known)
  return known
}

/** A clock that was set back makes what was kept of no time. */
const isRecent = ({ at }: Kept, now: Date): boolean => {
  const age = now.getTime() - at.getTime()
  return age >= 0 && age < KEPT_FOR_MILLISECONDS
}

const keep = (all: Map<string, Kept>, key: string, kept: Kept): void => {
  all.delete(key)
  all.set(key, kept)
  const [oldest] = all.keys()
  if (all.size > MOST_KEPT && oldest !== undefined) all.delete(oldest)
  kept.reading.catch(() => all.get(key) === kept && all.delete(key))
}

/**
 * Tallies of these calls, of all regions: of this moment for calls of a common size, at most a minute old
 * for large ones, the same for all. For figures that are looked at: what decides reads `readTallies`.
 */
export const readKeptTallies = async (
  req: PayloadRequest,
  { calls, spans, about, large = LARGE }: Asked,
  now: Date,
): Promise<Counted> => {
  const all = keptOf(req)
  const key = JSON.stringify([calls, spans, about, large])
  const known = all.get(key)
  if (known && isRecent(known, now)) return { tallies: await known.reading, asOf: known.at }
  const reading = readTallies(req, { calls, spans })
  // Large a minute ago, so still: those who come meanwhile wait for the same reading.
  if (known) keep(all, key, { at: now, reading })
  const tallies = await reading
  const filed = tallies.reduce((sum, { dossiers }) => sum + dossiers, 0)
  if (filed < large) {
    all.delete(key)
    return { tallies, asOf: null }
  }
  if (!known) keep(all, key, { at: now, reading })
  return { tallies, asOf: now }
}
