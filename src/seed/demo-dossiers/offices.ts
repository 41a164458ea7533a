/** Who acts for the State in each region of the story; those that the sign-in page does not offer are planted with it. */
import { departmentsOfRegion, region as regionOf } from '#territories/areas.ts'

import type { DemoAccount } from '../accounts.ts'

type Offices = { desk: string; manager: string; coordinator: string; county: string }

const at = (name: string): string => `${name}@demo.test`

const officesNamed = (short: string): Offices => ({
  desk: at(`dreets.${short}`),
  manager: at(`manager.${short}`),
  coordinator: at(`coordination.${short}`),
  county: at(`ddets.${short}`),
})

/** By INSEE code of the region. */
const OFFICES: Readonly<Record<string, Offices>> = {
  '84': officesNamed('ara'),
  '11': officesNamed('idf'),
  '93': officesNamed('paca'),
  '32': officesNamed('hdf'),
}

/** Départements whose service has an account of its own. */
const OWN_COUNTY = ['38', '69']

/** @throws Error for a region that is not of the story */
export const officesOf = (region: string): Offices => {
  const offices = OFFICES[region]
  if (!offices) throw new Error(`no office in region ${region}`)
  return offices
}

export const countyOffice = (region: string, department: string): string =>
  OWN_COUNTY.includes(department) ? at(`ddets.${department}`) : officesOf(region).county

/** The accounts of these offices, those of the sign-in page among them. */
export const officeAccounts: readonly DemoAccount[] = Object.entries(OFFICES).flatMap(
  ([region, offices]): DemoAccount[] => {
    const { name = region } = regionOf(region) ?? {}
    const departments = departmentsOfRegion(region).map(({ code }) => code)
    return [
      {
        email: offices.desk,
        label: `Instruction, ${name}`,
        memberships: [{ role: 'instructor', region }],
      },
      {
        email: offices.manager,
        label: `Responsable régional, ${name}`,
        memberships: [{ role: 'regional_manager', region }],
      },
      {
        email: offices.coordinator,
        label: `Coordination régionale, ${name}`,
        memberships: [{ role: 'coordinator', region }],
      },
      {
        email: offices.county,
        label: `Avis départementaux, ${name}`,
        memberships: [
          {
            role: 'county_reviewer',
            departments: departments.filter((code) => !OWN_COUNTY.includes(code)),
          },
        ],
      },
    ]
  },
)
