/** The opinions asked of a person, by what is to be done of them. */
import type { PayloadRequest, Where } from 'payload'

import { underRightsOf } from '#access/under-rights.ts'

import type { Opinion } from '../payload-types.ts'
import { askedOfMe } from './read.ts'

export const OPINIONS_PATH = '/avis'
const PAGE_SIZE = 50
/** Beyond, a list says « more than »: nobody counts further, and a database should not. */
const COUNTED = 1000
/** Far beyond what one office is ever asked. */
const MOST_EXPORTED = 20_000

export const OPINION_TABS = ['toGive', 'overdue', 'given'] as const
export type OpinionTab = (typeof OPINION_TABS)[number]

/** Names in the address. */
export const TAB_NAMES: Readonly<Record<OpinionTab, string>> = {
  toGive: 'a-rendre',
  overdue: 'en-retard',
  given: 'rendus',
}

/** The list that an address names; the first for anything else. */
export const tabOf = (name: unknown): OpinionTab =>
  OPINION_TABS.find((tab) => TAB_NAMES[tab] === name) ?? 'toGive'

const STATES: Readonly<Record<OpinionTab, readonly string[]>> = {
  toGive: ['requested'],
  overdue: ['expired'],
  given: ['answered', 'declined', 'withdrawn'],
}

/** What is due first comes first; of what is given, the latest. */
const SORTS: Readonly<Record<OpinionTab, string>> = {
  toGive: 'dueAt',
  overdue: 'dueAt',
  given: '-dueAt',
}

const SHOWN = {
  reference: true,
  structureName: true,
  addressee: true,
  state: true,
  dueAt: true,
  extension: true,
} as const

export type ListedOpinion = Pick<Opinion, keyof typeof SHOWN | 'id'>

export type OpinionPage = {
  opinions: ListedOpinion[]
  count: { rows: number; more: boolean }
  pages: number
  /** How many wait, by the lists of what is still to give. */
  waiting: Readonly<Partial<Record<OpinionTab, number>>>
}

const rowsOf = async (req: PayloadRequest, ids: readonly string[]): Promise<ListedOpinion[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'opinions',
    where: { id: { in: [...ids] } },
    limit: PAGE_SIZE,
    pagination: false,
    select: SHOWN,
    ...underRightsOf(req),
  })
  const byId = new Map(docs.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const whereOf = (req: PayloadRequest, tab: OpinionTab): Where => {
  const states = STATES[tab]
  const state = states.length === 1 ? { equals: states[0] } : { in: [...states] }
  return { and: [askedOfMe(req), { state }] }
}

const idsInOrder = async (
  req: PayloadRequest,
  tab: OpinionTab,
  limit: number,
): Promise<string[]> => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'opinions',
    // The right is in it; the rows themselves are read under the person's rights.
    where: whereOf(req, tab),
    sort: [SORTS[tab], 'reference'],
    limit,
    pagination: false,
    select: { reference: true },
    req,
  })
  return docs.map(({ id }) => id)
}

const countOf = async (req: PayloadRequest, where: Where): Promise<number> =>
  (await req.payload.db.count({ collection: 'opinions', where, req })).totalDocs

/** How many opinions a person has still to give, and how many of them are late. */
export const countAwaited = async (
  req: PayloadRequest,
): Promise<{ toGive: number; overdue: number }> => ({
  toGive: await countOf(req, whereOf(req, 'toGive')),
  overdue: await countOf(req, whereOf(req, 'overdue')),
})

/**
 * A page of one's list. Nothing beyond what is told is read, on either database.
 * @param page from 1
 * @throws Refused for those of whom nothing is asked
 */
export const readOpinionPage = async (
  req: PayloadRequest,
  tab: OpinionTab,
  page: number,
): Promise<OpinionPage> => {
  const ids = await idsInOrder(req, tab, Math.max(COUNTED, page * PAGE_SIZE) + 1)
  const more = ids.length > COUNTED
  return {
    opinions: await rowsOf(req, ids.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)),
    count: { rows: more ? COUNTED : ids.length, more },
    pages: Math.max(1, Math.ceil(ids.length / PAGE_SIZE)),
    waiting: await countAwaited(req),
  }
}

/**
 * The whole of one's list, a page at a time: what was taken from one's sight meanwhile is left out.
 * @throws Refused as `readOpinionPage`
 */
export async function* opinionParts(
  req: PayloadRequest,
  tab: OpinionTab,
): AsyncGenerator<readonly ListedOpinion[]> {
  const ids = await idsInOrder(req, tab, MOST_EXPORTED)
  for (let start = 0; start < ids.length; start += PAGE_SIZE)
    yield await rowsOf(req, ids.slice(start, start + PAGE_SIZE))
}
