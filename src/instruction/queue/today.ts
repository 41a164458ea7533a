/** What waits for a desk today: queries of its own list, with how many rows each one has. */
import type { PayloadRequest } from 'payload'

import { hasRole } from '#access/actor.ts'
import { actorFrom } from '#access/request.ts'

import { ME, NOBODY, TODAY, type TodayKey } from './names.ts'
import { FIRST_SORT, type QueueQuery } from './query.ts'
import { countQueue, type Count } from './queue.ts'

const ASKED = {
  late: { due: 'passee' },
  complements: { news: 'complements' },
  check: { states: ['submitted'] },
  opinions: { news: 'avis' },
  lateOpinions: { news: 'avis-en-retard' },
  messages: { news: 'messages' },
  decide: { turns: ['manager'] },
  unassigned: { assigned: NOBODY, turns: ['desk'] },
} as const satisfies Readonly<Record<TodayKey, Partial<QueueQuery>>>

export type TodayLine = {
  key: TodayKey
  /** Those one is in charge of; null where the question has no sense. */
  mine: { count: Count; query: QueueQuery } | null
  all: { count: Count; query: QueueQuery }
}

const NOTHING_ASKED: QueueQuery = {
  search: '',
  turns: [],
  states: [],
  regions: [],
  departments: [],
  asked: {},
  etp: {},
  sort: FIRST_SORT,
  page: 1,
}

const counted = async (req: PayloadRequest, asked: Partial<QueueQuery>) => {
  const query = { ...NOTHING_ASKED, ...asked }
  return { query, count: await countQueue(req, query) }
}

const lineOf = async (
  req: PayloadRequest,
  key: TodayKey,
  inCharge: boolean,
): Promise<TodayLine | undefined> => {
  const all = await counted(req, ASKED[key])
  if (all.count.rows === 0) return undefined
  const mine =
    inCharge && key !== 'unassigned' ? await counted(req, { ...ASKED[key], assigned: ME }) : null
  return { key, mine, all }
}

/** Lines that have something to say, the most pressing first. Counts are those of lists: none goes far. */
export const readToday = async (req: PayloadRequest): Promise<TodayLine[]> => {
  const actor = actorFrom(req)
  const inCharge = hasRole(actor, 'instructor', 'regional_manager')
  const lines: TodayLine[] = []
  for (const key of TODAY) {
    if (key === 'decide' && !hasRole(actor, 'regional_manager')) continue
    const line = await lineOf(req, key, inCharge)
    if (line) lines.push(line)
  }
  return lines
}
