import type { Where } from 'payload'

import { hasRole } from '../actor.ts'
import type { Rule } from '../request.ts'

/** A member reads its own structure; a region's services those of the region; DGEFP all. */
export const readStructures: Rule = (actor) => {
  if (hasRole(actor, 'national_manager')) return true
  const visible: Where[] = []
  if (actor.structures.size > 0) visible.push({ id: { in: [...actor.structures.keys()] } })
  if (hasRole(actor, 'instructor', 'regional_manager'))
    visible.push({ region: { in: [...actor.regions] } })
  if (visible.length === 0) return false
  return visible.length === 1 ? (visible[0] ?? false) : { or: visible }
}
