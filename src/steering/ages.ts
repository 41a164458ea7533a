/** How long ago a dossier was filed, in days of Paris: what is under way must not be forgotten. */
import { localDateOf, PARIS } from '#i18n/dates.ts'
import { addDays, startOfDay } from '#platform/working-days.ts'

import type { Span } from './tallies.ts'

/** Days since the filing, from the first to the last of each band; the last one has no end. */
export const AGES = [
  { key: 'month', from: 0, to: 29 },
  { key: 'twoMonths', from: 30, to: 59 },
  { key: 'threeMonths', from: 60, to: 89 },
  { key: 'older', from: 90, to: null },
] as const
export type Age = (typeof AGES)[number]['key']

/** Local dates of filing, both included; no end for what was filed today or a day to come. */
export type FilingDays = { filedFrom?: string; filedTo?: string }

/** The days of filing of each band, in the order of `AGES`. */
export const filingDaysOf = (now: Date): FilingDays[] => {
  const today = localDateOf(now, PARIS)
  return AGES.map(({ from, to }) => ({
    ...(to === null ? {} : { filedFrom: addDays(today, -to) }),
    ...(from === 0 ? {} : { filedTo: addDays(today, -from) }),
  }))
}

const EVER = new Date(0)
const NEVER = new Date('9999-12-31T00:00:00.000Z')

/** The same as spans of instants. */
export const spansOf = (now: Date): Span[] =>
  filingDaysOf(now).map(({ filedFrom, filedTo }) => ({
    from: filedFrom === undefined ? EVER : startOfDay(filedFrom, PARIS),
    before: filedTo === undefined ? NEVER : startOfDay(addDays(filedTo, 1), PARIS),
  }))
