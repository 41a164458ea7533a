/** Who reads the figures of a call (R066, R070). */
import { hasRole, type Actor } from '../actor.ts'
import { regionsOf } from '../offices.ts'

export type Steering = {
  /** INSEE codes of the regions that are counted; `nation`: all of them. */
  regions: readonly string[] | 'nation'
  /** Dossiers are counted, those of its own lists. Without it, the amounts of envelopes alone. */
  dossiers: boolean
}

/**
 * A region's services steer their region, DGEFP the nation. The national committee watches the envelopes,
 * and no dossier: it reads those that are referred to it.
 */
export const steeringOf = (actor: Actor): Steering | null => {
  if (hasRole(actor, 'national_manager')) return { regions: 'nation', dossiers: true }
  const regions = regionsOf(actor, 'instructor', 'regional_manager')
  if (regions.length > 0) return { regions, dossiers: true }
  return hasRole(actor, 'national_member') ? { regions: 'nation', dossiers: false } : null
}
