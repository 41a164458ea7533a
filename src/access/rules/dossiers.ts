import type { Where } from 'payload'

import { hasRole, type Actor } from '../actor.ts'
import { allOf, anyOf } from '../any-of.ts'
import { regionsOf } from '../offices.ts'
import type { Rule } from '../request.ts'
import { exceptDossiersAside, exceptJournalAside, exceptRowsAside } from '../stands-aside.ts'

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

/** What offices open: all that was filed for DGEFP, else in one's regions; never where one stands aside. */
const ofMyOffices = (actor: Actor, filed: Where, except: readonly Where[]): Where[] => {
  if (hasRole(actor, 'national_manager')) return [allOf(filed, ...except)]
  const regions = regionsOf(actor, 'instructor', 'regional_manager')
  return regions.length > 0 ? [{ and: [{ region: { in: [...regions] } }, filed, ...except] }] : []
}

/**
 * A structure sees its own dossiers; a region's services those filed there; DGEFP all that were filed.
 * A draft is its structure's alone. The technical administrator reads no dossier.
 */
export const readDossiers: Rule = (actor) =>
  anyOf([...ofMyStructures(actor), ...ofMyOffices(actor, dossierFiled, exceptDossiersAside(actor))])

/** The dossiers of one's desk: those that an office gives, whatever one reads as a member of a structure. */
export const instructDossiers: Rule = (actor) =>
  anyOf(ofMyOffices(actor, dossierFiled, exceptDossiersAside(actor)))

/**
 * A document removed before it was filed is out of reach for everyone. One that was filed and then replaced
 * stays readable: the State compares what it asked to correct (R043).
 */
export const readDocuments: Rule = (actor) => {
  const belongings = anyOf([
    ...ofMyStructures(actor).map((mine): Where => ({ and: [mine, toldToStructures] })),
    ...ofMyOffices(actor, rowFiled, exceptRowsAside(actor)),
  ])
  return belongings && { and: [belongings, { or: [{ removedAt: { exists: false } }, rowFiled] }] }
}

/**
 * The journal says what guards read and what is decided before it is told: it is the services'. A
 * structure is told the history of its dossier in words, by its pages.
 */
export const readJournal: Rule = (actor) =>
  anyOf(ofMyOffices(actor, rowFiled, exceptJournalAside(actor)))

const hasDesk = (actor: Actor): boolean =>
  hasRole(actor, 'national_manager', 'regional_manager', 'instructor')

type Held = { structure?: unknown }

const structureOf = ({ structure }: Held): unknown =>
  typeof structure === 'object' && structure !== null && 'id' in structure
    ? structure.id
    : structure

/** Not known to be of another structure, it is taken for one's own. */
const isOfAnother = ({ structures }: Actor, row: Held): boolean => {
  const structure = structureOf(row)
  return typeof structure === 'string' && !structures.has(structure)
}

/**
 * Whether the person reads the state of this dossier as it is: a structure reads what it was told, and so
 * does an agent of the State who belongs to it (R032).
 */
export const readsDecisions = (actor: Actor, row: Held = {}): boolean =>
  hasDesk(actor) && (actor.structures.size === 0 || isOfAnother(actor, row))

/**
 * Whether the person may filter and sort by what is decided: over REST, an agent who belongs to a structure
 * would find out whether its own dossier is among the rows.
 */
export const findsByDecision = (actor: Actor, overRest: boolean): boolean =>
  hasDesk(actor) && !(overRest && actor.structures.size > 0)
