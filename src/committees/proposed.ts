import type { PayloadRequest } from 'payload'

import { actorFrom } from '#access/request.ts'
import { countAgendaItems } from '#access/rules/committees.ts'

import type { AgendaItem, Committee } from '../payload-types.ts'
import { grantedBy } from './item.ts'

/** Sessions whose decisions are not applied yet. */
const UNDER_WAY: readonly Committee['state'][] = ['prepared', 'convened', 'open']
/** Far above the sessions of a call at one time, and the dossiers of their agendas. */
const MOST_SESSIONS = 500
const MOST_ITEMS = 20_000

/** Ids of the regional sessions of a call whose decisions are not applied yet, in one order. */
export const sessionsUnderWay = async (req: PayloadRequest, call: string): Promise<string[]> => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'committees',
    // The national committee gives opinions: it grants nothing.
    where: {
      and: [
        { call: { equals: call } },
        { kind: { equals: 'regional' } },
        { state: { in: [...UNDER_WAY] } },
      ],
    },
    select: { name: true },
    limit: MOST_SESSIONS,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id).toSorted()
}

/**
 * Cents that these sessions grant, by the region of the dossier; nothing of a dossier from which the
 * person stands aside.
 */
export const proposedByRegion = async (
  req: PayloadRequest,
  sessions: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (sessions.length === 0) return new Map()
  const { docs: items } = await req.payload.db.find<AgendaItem>({
    collection: 'agenda-items',
    where: { and: [{ committee: { in: [...sessions] } }, countAgendaItems(actorFrom(req))] },
    select: { region: true, state: true, amount: true },
    limit: MOST_ITEMS,
    pagination: false,
    req,
  })
  const byRegion = Map.groupBy(items, ({ region }) => region)
  return new Map([...byRegion].map(([region, own]) => [region, grantedBy(own)]))
}
