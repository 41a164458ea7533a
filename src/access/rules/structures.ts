import type { Where } from 'payload'

import { hasRole } from '../actor.ts'
import { anyOf } from '../any-of.ts'
import { regionsOf } from '../offices.ts'
import type { Rule } from '../request.ts'

/**
 * A member reads its own structure; a region's services those of the region; DGEFP all. So does the
 * technical administrator, who names the structure of each right that it gives.
 */
export const readStructures: Rule = (actor) => {
  if (hasRole(actor, 'national_manager', 'admin')) return true
  const visible: Where[] = []
  if (actor.structures.size > 0) visible.push({ id: { in: [...actor.structures.keys()] } })
  const regions = regionsOf(actor, 'instructor', 'regional_manager')
  if (regions.length > 0) visible.push({ region: { in: [...regions] } })
  return anyOf(visible)
}
