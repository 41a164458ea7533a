/**
 * What an office does not open: dossiers from which the person stood aside, at a committee or for an
 * opinion, and those of the bodies that it works or applies for (R032). What one reads as a member of a
 * structure is not concerned.
 */
import type { Where } from 'payload'

import type { Actor } from './actor.ts'

/** Ids of the structures that employ the person, or for which it applies. */
const ownStructures = ({ structures, offices }: Actor): readonly string[] => [
  ...new Set([...structures.keys(), ...offices.flatMap(({ employer }) => employer ?? [])]),
]

const noneOf = (column: string, ids: readonly string[]): Where[] =>
  ids.length > 0 ? [{ [column]: { not_in: [...ids] } }] : []

/** Of rows that hang on a dossier. */
export const exceptRowsAside = (actor: Actor): Where[] => [
  ...noneOf('dossier', actor.stoodAside.dossiers),
  ...noneOf('structure', ownStructures(actor)),
]

/** Of dossiers: another establishment of a body is the same candidate. */
export const exceptDossiersAside = (actor: Actor): Where[] => [
  ...noneOf('id', actor.stoodAside.dossiers),
  ...noneOf('structure', ownStructures(actor)),
  ...actor.bodies.map((siren): Where => ({ siret: { not_like: siren } })),
]

/** After every text that begins with the same letters. */
const LAST = '\uffff'

const ofBody = (siren: string): Where => {
  const first: Where = { siret: { greater_than_equal: siren } }
  return { and: [first, { siret: { less_than: `${siren}${LAST}` } }] }
}

/** The dossiers themselves, to take them off what is added up; null when there can be none. */
export const dossiersAside = (actor: Actor): Where | null => {
  const { dossiers } = actor.stoodAside
  const structures = ownStructures(actor)
  const aside: Where[] = [
    ...(dossiers.length > 0 ? [{ id: { in: [...dossiers] } }] : []),
    ...(structures.length > 0 ? [{ structure: { in: [...structures] } }] : []),
    ...actor.bodies.map(ofBody),
  ]
  return aside.length === 0 ? null : { or: aside }
}

/**
 * Of the journal, whose rows name their structure and not their dossier: nothing is told of what hangs on
 * a dossier of a structure from which one stood aside. A committee has none.
 */
export const exceptJournalAside = (actor: Actor): Where[] => {
  const structures = [...new Set([...actor.stoodAside.structures, ...ownStructures(actor)])]
  return structures.length === 0
    ? []
    : [{ or: [{ structure: { exists: false } }, { structure: { not_in: structures } }] }]
}

/** What an office is held against, where it stands aside. */
export type Aside = { structure: string; dossier?: string; siren?: string }

/** Whether an office of the person opens nothing of this dossier. */
export const standsAsideFrom = (actor: Actor, { structure, dossier, siren }: Aside): boolean =>
  ownStructures(actor).includes(structure) ||
  (dossier !== undefined && actor.stoodAside.dossiers.includes(dossier)) ||
  (siren !== undefined && actor.bodies.includes(siren))
