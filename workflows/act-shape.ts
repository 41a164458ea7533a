import type { Refusal, Transition } from './engine.ts'

/**
 * What a person gives together with an event: nothing, a reason, or what only a page
 * of its own can ask (a date, a region, a list). Read from the guards, which name what they refuse.
 */
export type ActShape = 'plain' | 'reason' | 'page'

const REASON: Refusal = 'refus.motif'
/** Refusals of guards that read of the act something else than its reason. */
const OF_A_PAGE: ReadonlySet<Refusal> = new Set<Refusal>([
  'refus.echeance_invalide',
  'refus.region',
  'refus.complements_vides',
])

/** What a screen must ask with an event. */
export const shapeOf = <State extends string, Facts>({
  guards = [],
}: Transition<State, Facts>): ActShape => {
  const refusals = guards.flatMap(({ refusal }) => refusal ?? [])
  if (refusals.some((refusal) => OF_A_PAGE.has(refusal))) return 'page'
  return refusals.includes(REASON) ? 'reason' : 'plain'
}
