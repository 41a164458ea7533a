/** How many dossiers stand where, for those who see them all: read from indexes, never row by row. */
import type { PayloadRequest, Where } from 'payload'

import { hasRole } from '#access/actor.ts'
import { actorFrom } from '#access/request.ts'
import { Refused } from '#platform/errors.ts'
import { regions } from '#territories/areas.ts'
import { FILED_STATES } from '#instruction/queue/query.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'

export type StateCounts = Readonly<Partial<Record<DossierState, number>>>

export type RegionCounts = {
  /** INSEE code. */
  region: string
  states: StateCounts
  total: number
}

const requireNational = (req: PayloadRequest): void => {
  if (!req.user) throw new Refused('refus.connexion')
  if (!hasRole(actorFrom(req), 'national_manager')) throw new Refused('refus.role')
}

const countOf = async (req: PayloadRequest, conditions: readonly Where[]): Promise<number> => {
  const { totalDocs } = await req.payload.count({
    collection: 'dossiers',
    where: { and: [...conditions] },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return totalDocs
}

const byState = async (
  req: PayloadRequest,
  within: readonly Where[],
  states: readonly DossierState[] = FILED_STATES,
): Promise<StateCounts> => {
  const counts: Partial<Record<DossierState, number>> = {}
  for (const state of states) {
    const count = await countOf(req, [...within, { state: { equals: state } }])
    if (count > 0) counts[state] = count
  }
  return counts
}

export const totalOf = (states: StateCounts): number =>
  Object.values(states).reduce((sum, count) => sum + count, 0)

/**
 * The filed dossiers of one call, by state; a state without any is not in it.
 * @throws Refused `refus.role` for anyone but DGEFP
 */
export const countsOfCall = async (req: PayloadRequest, call: string): Promise<StateCounts> => {
  requireNational(req)
  return byState(req, [{ call: { equals: call } }])
}

/**
 * The filed dossiers of each region, by state, and the states that there are any of.
 * @throws Refused `refus.role` for anyone but DGEFP
 */
export const countsByRegion = async (
  req: PayloadRequest,
): Promise<{ states: readonly DossierState[]; regions: readonly RegionCounts[] }> => {
  requireNational(req)
  const all = await byState(req, [])
  const states = FILED_STATES.filter((state) => all[state] !== undefined)
  const counted: RegionCounts[] = []
  for (const { code } of regions()) {
    const own = await byState(req, [{ region: { equals: code } }], states)
    counted.push({ region: code, states: own, total: totalOf(own) })
  }
  return { states, regions: counted }
}
