/**
 * Over which dossiers an office of the State holds. A role is nothing by itself: an instructor of one
 * region has no right on the dossiers of another.
 */
import type { Actor, Office } from './actor.ts'
import type { StateRole } from './memberships.ts'
import { standsAsideFrom } from './stands-aside.ts'

/** Where a dossier stands: what offices are held against. */
export type Place = {
  /** Id of the structure that applies. */
  structure: string
  /** INSEE codes. */
  region: string
  departments: readonly string[]
  /** Id, once there is a dossier, and SIREN of its candidate. */
  dossier?: string
  siren?: string
}

type Holds = (office: Office, place: Place) => boolean

const inItsRegion: Holds = (office, place) =>
  office.region !== null && office.region === place.region
const inItsDepartments: Holds = (office, place) =>
  office.departments.some((department) => place.departments.includes(department))
const everywhere: Holds = () => true
const nowhere: Holds = () => false

const HOLDS: Readonly<Record<StateRole, Holds>> = {
  instructor: inItsRegion,
  regional_manager: inItsRegion,
  county_reviewer: inItsDepartments,
  coordinator: inItsRegion,
  national_member: everywhere,
  national_manager: everywhere,
  // The technical administrator keeps accounts and jobs; it never acts on a dossier.
  admin: nowhere,
}

/**
 * Role codes of the State that a person holds over one dossier: none where it stands aside, be it because
 * its own employer applies or because it declared so (R032, R079).
 */
export const officesOver = (actor: Actor, place: Place): readonly StateRole[] =>
  standsAsideFrom(actor, place)
    ? []
    : [
        ...new Set(
          actor.offices
            .filter((office) => HOLDS[office.role](office, place))
            .map(({ role }) => role),
        ),
      ]

/** Every role code that a person holds over one dossier: its offices, then its right in the structure. */
export const rolesOver = (actor: Actor, place: Place): readonly string[] => {
  const right = actor.structures.get(place.structure)
  return [...officesOver(actor, place), ...(right ? [`applicant.${right}`] : [])]
}

/** Regions (INSEE codes) in which a person holds one of these roles. */
export const regionsOf = (
  { offices }: Actor,
  ...roles: readonly StateRole[]
): readonly string[] => [
  ...new Set(
    offices.flatMap(({ role, region }) =>
      roles.includes(role) && region !== null ? [region] : [],
    ),
  ),
]
