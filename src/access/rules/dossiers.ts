import type { Where } from 'payload'

import { hasRole, type Actor } from '../actor.ts'
import { anyOf } from '../any-of.ts'
import { regionsOf } from '../offices.ts'
import type { Rule } from '../request.ts'

/**
 * Whatever became of it since: a draft that was abandoned or that expired was never filed, and stays
 * its structure's alone.
 */
const dossierFiled: Where = { filedAt: { exists: true } }
const rowFiled: Where = { filed: { equals: true } }

const ofMyStructures = (actor: Actor): Where[] =>
  actor.structures.size > 0 ? [{ structure: { in: [...actor.structures.keys()] } }] : []

/** What the State writes for itself and issues: a sheet of an opinion is no document of the structure. */
const toldToStructures: Where = { requestKey: { not_like: 'opinion-sheet' } }

const ofMyRegions = (actor: Actor, filed: Where): Where[] => {
  const regions = regionsOf(actor, 'instructor', 'regional_manager')
  return regions.length > 0 ? [{ and: [{ region: { in: [...regions] } }, filed] }] : []
}

/** What a structure or the State may see of dossiers, or of rows that hang on them. */
const visibleTo = (actor: Actor, filed: Where, told?: Where): false | Where => {
  const national = hasRole(actor, 'national_manager') ? [filed] : []
  const own = ofMyStructures(actor).map((mine) => (told ? { and: [mine, told] } : mine))
  return anyOf([...national, ...own, ...ofMyRegions(actor, filed)])
}

/**
 * A structure sees its own dossiers; a region's services those filed there; DGEFP all that were filed.
 * A draft is its structure's alone. The technical administrator reads no dossier.
 */
export const readDossiers: Rule = (actor) => visibleTo(actor, dossierFiled)

/** The dossiers of one's desk: those that an office gives, whatever one reads as a member of a structure. */
export const instructDossiers: Rule = (actor) =>
  hasRole(actor, 'national_manager') ? dossierFiled : anyOf(ofMyRegions(actor, dossierFiled))

/**
 * A document removed before it was filed is out of reach for everyone. One that was filed and then replaced
 * stays readable: the State compares what it asked to correct (R043).
 */
export const readDocuments: Rule = (actor) => {
  const belongings = visibleTo(actor, rowFiled, toldToStructures)
  return belongings && { and: [belongings, { or: [{ removedAt: { exists: false } }, rowFiled] }] }
}

/**
 * The journal says what guards read and what is decided before it is told: it is the services'. A
 * structure is told the history of its dossier in words, by its pages.
 */
export const readJournal: Rule = (actor) => {
  const national = hasRole(actor, 'national_manager') ? [rowFiled] : []
  return anyOf([...national, ...ofMyRegions(actor, rowFiled)])
}

/** Those who read the state of a dossier as it is; a structure reads what it was told. */
export const readsDecisions = (actor: Actor): boolean =>
  hasRole(actor, 'national_manager', 'regional_manager', 'instructor')
