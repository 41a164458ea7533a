import type { Actor, Office } from './actor.ts'

const addressees = (office: Office): readonly string[] => {
  switch (office.role) {
    case 'county_reviewer':
      return office.departments.map((department) => `county:${department}`)
    case 'coordinator':
      return office.region === null ? [] : [`coordinator:${office.region}`]
    case 'national_member':
      return office.organisation === null ? [] : [`national:${office.organisation}`]
    default:
      return []
  }
}

/** Of whom an opinion may be asked that this person gives: `county:38`, `coordinator:84`, `national:anru`. */
export const addresseesOf = ({ offices }: Actor): readonly string[] => [
  ...new Set(offices.flatMap(addressees)),
]
