/** What waits for DGEFP: its own opinions, the due dates that regions let pass, the editions it writes. */
import type { PayloadRequest } from 'payload'

import { addresseesOf } from '#access/addressees.ts'
import { actorFrom } from '#access/request.ts'
import { underRightsOf } from '#access/under-rights.ts'
import { queueHref } from '#instruction/queue/address.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { countQueue } from '#instruction/queue/queue.ts'
import { countAwaited, OPINIONS_PATH, TAB_NAMES } from '#opinions/list.ts'

export type SteeringTask = {
  key: 'overdueOpinions' | 'opinions' | 'lateDossiers' | 'editions'
  /** At most what a list counts. */
  count: number
  href: string
}

const CONSOLE_OF_EDITIONS = '/admin/collections/calls'

const opinionTasks = async (req: PayloadRequest): Promise<SteeringTask[]> => {
  if (addresseesOf(actorFrom(req)).length === 0) return []
  const { overdue, toGive } = await countAwaited(req)
  const late = `${OPINIONS_PATH}?liste=${TAB_NAMES.overdue}`
  return [
    { key: 'overdueOpinions', count: overdue, href: late },
    { key: 'opinions', count: toGive, href: OPINIONS_PATH },
  ]
}

const lateDossiers = async (req: PayloadRequest): Promise<SteeringTask> => {
  const query = { ...readQueue(new URLSearchParams()).query, asked: {}, due: 'passee' as const }
  const { rows } = await countQueue(req, query)
  return { key: 'lateDossiers', count: rows, href: queueHref(query) }
}

const editions = async (req: PayloadRequest): Promise<SteeringTask> => {
  const { totalDocs } = await req.payload.count({
    collection: 'calls',
    where: { state: { equals: 'draft' } },
    ...underRightsOf(req),
  })
  return { key: 'editions', count: totalDocs, href: CONSOLE_OF_EDITIONS }
}

/** The most pressing first; what there is none of is not told. */
export const readSteeringTasks = async (req: PayloadRequest): Promise<SteeringTask[]> =>
  [...(await opinionTasks(req)), await lateDossiers(req), await editions(req)].filter(
    ({ count }) => count > 0,
  )
