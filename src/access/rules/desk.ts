/** What hangs on a dossier under instruction: corrections, checks, notes, messages, derogations, opinions. */
import type { Where } from 'payload'

import { hasRole, type Actor } from '../actor.ts'
import { addresseesOf } from '../addressees.ts'
import { allOf, anyOf } from '../any-of.ts'
import { regionsOf } from '../offices.ts'
import type { Rule } from '../request.ts'
import { exceptRowsAside } from '../stands-aside.ts'

const EVERY_ROW: Where = { id: { exists: true } }

/** What offices open, never where one stands aside. */
const ofMyRegions = (actor: Actor): Where[] => {
  const except = exceptRowsAside(actor)
  if (hasRole(actor, 'national_manager')) return [allOf(EVERY_ROW, ...except)]
  const regions = regionsOf(actor, 'instructor', 'regional_manager')
  return regions.length > 0 ? [allOf({ region: { in: [...regions] } }, ...except)] : []
}

const ofMyStructures = (actor: Actor): Where[] =>
  actor.structures.size > 0 ? [{ structure: { in: [...actor.structures.keys()] } }] : []

/** Checks and notes: the services of the region and DGEFP. No structure reads them, ever. */
export const readDeskRows: Rule = (actor) => anyOf(ofMyRegions(actor))

/** Requests for corrections, messages, derogations: the structure concerned, and its region. */
export const readExchanges: Rule = (actor) =>
  anyOf([...ofMyRegions(actor), ...ofMyStructures(actor)])

/** What a person keeps for itself. */
export const readOwnRows: Rule = (actor) =>
  actor.id === null ? false : { user: { equals: actor.id } }

/**
 * Asked of an office that one holds, of a body that one neither works nor applies for (R032, R079), and
 * from which one did not stand aside.
 */
const askedOf = (actor: Actor): Where[] =>
  addresseesOf(actor).map((addressee): Where => ({
    and: [
      { addressee: { equals: addressee } },
      { recused: { not_like: `|${actor.id}|` } },
      ...exceptRowsAside(actor),
      ...actor.bodies.map((siren): Where => ({ siren: { not_equals: siren } })),
    ],
  }))

/** Opinions that a person gives, whatever else it reads. */
export const giveOpinions: Rule = (actor) => anyOf(askedOf(actor))

/** Opinions: those who instruct the dossier, and those of whom each was asked (R079). */
export const readOpinions: Rule = (actor) => anyOf([...ofMyRegions(actor), ...askedOf(actor)])
