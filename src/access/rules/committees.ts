/** Committees: the services of the region, DGEFP, and those who sit. A structure reads none of it, ever. */
import type { Where } from 'payload'

import { hasRole, type Actor } from '../actor.ts'
import { allOf, anyOf } from '../any-of.ts'
import { regionsOf } from '../offices.ts'
import type { Rule } from '../request.ts'
import { exceptRowsAside } from '../stands-aside.ts'

const EVERY_ROW: Where = { id: { exists: true } }
const OF_THE_NATION: Where = { region: { equals: 'nation' } }

const ofMyRegions = (actor: Actor): Where[] => {
  if (hasRole(actor, 'national_manager')) return [EVERY_ROW]
  const regions = regionsOf(actor, 'instructor', 'regional_manager')
  return regions.length > 0 ? [{ region: { in: [...regions] } }] : []
}

const whereISit = ({ id }: Actor): Where[] =>
  id === null ? [] : [{ sitting: { like: `|${id}|` } }]

const notRecused = (actor: Actor): Where[] => [{ recused: { not_like: `|${actor.id}|` } }]

/** Dossiers of those who employ the person, by whichever office, are not for it (R032). */
const exceptEmployers = ({ bodies }: Actor): Where[] =>
  bodies.length > 0 ? [{ siren: { not_in: [...bodies] } }] : []

const all = (visible: false | Where, conditions: readonly Where[]): false | Where =>
  visible && allOf(visible, ...conditions)

/** Sessions, and who sits at them. */
export const readCommittees: Rule = (actor) => anyOf([...ofMyRegions(actor), ...whereISit(actor)])

/** Dossiers on an agenda: never one from which the person stands aside. */
export const readAgendaItems: Rule = (actor) =>
  all(anyOf([...ofMyRegions(actor), ...whereISit(actor)]), [
    ...notRecused(actor),
    ...exceptEmployers(actor),
    ...exceptRowsAside(actor),
  ])

/** Of any agenda, what is added up for a person: nothing of a dossier from which it stands aside. */
export const countAgendaItems = (actor: Actor): Where => ({
  and: [EVERY_ROW, ...notRecused(actor), ...exceptEmployers(actor), ...exceptRowsAside(actor)],
})

/** Minutes tell every decision: those who stand aside from one of its dossiers are not given the file. */
export const readMinutes: Rule = (actor) =>
  all(anyOf([...ofMyRegions(actor), ...whereISit(actor)]), [
    ...notRecused(actor),
    ...actor.bodies.map((siren): Where => ({ recused: { not_like: `|${siren}|` } })),
  ])

/** One's own scores alone: those of others are shown by a page, once one's own are given. */
export const readOwnSheets: Rule = (actor) =>
  actor.id !== null && allOf({ reader: { equals: actor.id } }, ...exceptRowsAside(actor))

/** Envelopes: that of one's region and that of the nation; every one for the national committee. */
export const readEnvelopes: Rule = (actor) => {
  if (hasRole(actor, 'national_member', 'national_manager')) return EVERY_ROW
  const mine = ofMyRegions(actor)
  return anyOf(mine.length > 0 ? [...mine, OF_THE_NATION] : [])
}
