import { publishedEditions } from '#editions/published.ts'
import { countToNotify } from '#decisions/to-notify.ts'
import { countWaiting } from '#derogations/read.ts'
import { colleaguesOf, nameInCharge, type Colleague } from '#instruction/queue/colleagues.ts'
import { activeFilters, type ActiveFilter } from '#instruction/queue/filters.ts'
import { ME, NOBODY } from '#instruction/queue/names.ts'
import type { ReadQueue } from '#instruction/queue/query.ts'
import { readQueuePage, type QueuePage } from '#instruction/queue/queue.ts'
import { savedFilters, type SavedFilter } from '#instruction/queue/saved.ts'
import { readToday, type TodayLine } from '#instruction/queue/today.ts'
import { clock } from '#platform/clock.ts'

import type { Desk } from './desk-page.tsx'

/** A published call, by its part of the address. */
export type NamedCall = { slug: string; title: string }

/** All that the list of a desk shows. */
export type LoadedQueue = {
  read: ReadQueue
  /** INSEE codes of the regions of the desk. */
  regions: readonly string[]
  page: QueuePage
  filters: readonly ActiveFilter[]
  colleagues: readonly Colleague[]
  calls: readonly NamedCall[]
  saved: readonly SavedFilter[]
  /** Null under filters: it opens the day, and stands aside of a search. */
  today: readonly TodayLine[] | null
  /** Late signatures that await an answer. */
  derogations: number
  /** Decisions that their structures were not told yet. */
  toNotify: number
  now: Date
}

/** The account of a filter, when it is not one of those that the form names. */
const unlisted = (assigned: string | undefined, colleagues: readonly Colleague[]): boolean =>
  assigned !== undefined &&
  assigned !== ME &&
  assigned !== NOBODY &&
  !colleagues.some(({ id }) => id === assigned)

const callsOf = async ({ payload }: Desk['req']): Promise<NamedCall[]> =>
  (await publishedEditions(payload, clock.now())).map(({ slug, edition }) => ({
    slug,
    title: edition.shortTitle,
  }))

export const loadQueue = async (
  { req, regions }: Pick<Desk, 'req' | 'regions'>,
  read: ReadQueue,
): Promise<LoadedQueue> => {
  const { query } = read
  const present = await colleaguesOf(req, regions)
  const other = query.assigned
  const name = unlisted(other, present) && other ? await nameInCharge(req, other) : undefined
  const colleagues = name && other ? [...present, { id: other, name }] : present
  const colleague = colleagues.find(({ id }) => id === other)?.name
  const calls = await callsOf(req)
  const call = calls.find(({ slug }) => slug === query.call)?.title
  const filters = activeFilters(query, colleague, call)
  return {
    read,
    regions,
    page: await readQueuePage(req, query),
    filters,
    colleagues,
    calls,
    saved: await savedFilters(req),
    today: filters.length === 0 && query.page === 1 ? await readToday(req) : null,
    derogations: await countWaiting(req),
    toNotify: await countToNotify(req),
    now: clock.now(),
  }
}
