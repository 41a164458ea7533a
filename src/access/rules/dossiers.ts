import type { Where } from 'payload'

import { hasRole, type Actor } from '../actor.ts'
import type { Rule } from '../request.ts'

/** States in which a dossier still belongs to the structure alone. */
const BEFORE_FILING = ['draft', 'expired']

const filed: Where = { state: { not_in: BEFORE_FILING } }

const ofMyStructures = (actor: Actor): Where => ({
  structure: { in: [...actor.structures.keys()] },
})

/**
 * A structure sees its own dossiers; a region's services those filed there; DGEFP all that were filed.
 * A draft is its structure's alone. The technical administrator reads no dossier.
 */
export const readDossiers: Rule = (actor) => {
  if (hasRole(actor, 'national_manager')) return filed
  const visible: Where[] = []
  if (actor.structures.size > 0) visible.push(ofMyStructures(actor))
  if (hasRole(actor, 'instructor', 'regional_manager'))
    visible.push({ and: [{ region: { in: [...actor.regions] } }, filed] })
  if (visible.length === 0) return false
  return visible.length === 1 ? (visible[0] ?? false) : { or: visible }
}

/** Rows that hang on a dossier and carry its `structure`, `region` and `filed`. */
export const readBelongings: Rule = (actor) => {
  const wasFiled: Where = { filed: { equals: true } }
  if (hasRole(actor, 'national_manager')) return wasFiled
  const visible: Where[] = []
  if (actor.structures.size > 0) visible.push(ofMyStructures(actor))
  if (hasRole(actor, 'instructor', 'regional_manager'))
    visible.push({ and: [{ region: { in: [...actor.regions] } }, wasFiled] })
  if (visible.length === 0) return false
  return visible.length === 1 ? (visible[0] ?? false) : { or: visible }
}

/** A document that was replaced or removed is out of reach for everyone. */
export const readDocuments: Rule = (actor) => {
  const belongings = readBelongings(actor)
  if (typeof belongings === 'boolean') return belongings
  return { and: [belongings, { removedAt: { exists: false } }] }
}
