import type { Membership } from '#access/memberships.ts'

/** The one password of the accounts of the demonstration, shown on its sign-in page. */
export const demoPassword = 'Guichet-demo-2025!'

/** The account that files for all invented structures; the sign-in page does not offer it. */
export const filerEmail = 'structures@demo.test'

/** Accounts are roles, never people. `structure` is the key of a structure of the demonstration. */
export type DemoAccount = {
  email: string
  label: string
  memberships: readonly (Omit<Membership, 'structure' | 'from' | 'to'> & { structure?: string })[]
}

/** @param structures keys of the invented structures, which it binds */
export const filerAccount = (structures: readonly string[]): DemoAccount => ({
  email: filerEmail,
  label: 'Représentation légale des structures inventées',
  memberships: structures.map((structure) => ({
    role: 'applicant' as const,
    right: 'representative' as const,
    structure,
  })),
})

const state: readonly DemoAccount[] = [
  {
    email: 'dgefp@demo.test',
    label: 'Pilotage national, DGEFP',
    memberships: [{ role: 'national_manager' }, { role: 'national_member', organisation: 'dgefp' }],
  },
  {
    email: 'dreets.ara@demo.test',
    label: 'Instruction, DREETS Auvergne-Rhône-Alpes',
    memberships: [{ role: 'instructor', region: '84' }],
  },
  {
    email: 'manager.ara@demo.test',
    label: 'Responsable régional, DREETS Auvergne-Rhône-Alpes',
    memberships: [{ role: 'regional_manager', region: '84' }],
  },
  {
    email: 'dreets.idf@demo.test',
    label: 'Instruction, DRIEETS Île-de-France',
    memberships: [{ role: 'instructor', region: '11' }],
  },
  {
    email: 'ddets.38@demo.test',
    label: 'Avis départemental, DDETS de l’Isère',
    memberships: [{ role: 'county_reviewer', departments: ['38'] }],
  },
  {
    email: 'ddets.69@demo.test',
    label: 'Avis départemental, DDETS du Rhône',
    memberships: [{ role: 'county_reviewer', departments: ['69'] }],
  },
  {
    email: 'coordination.ara@demo.test',
    label: 'Coordination régionale, Auvergne-Rhône-Alpes',
    // Its employer applies too: that dossier shows how a recusal works (R032, R079).
    memberships: [{ role: 'coordinator', region: '84', structure: 'metropole-rhone' }],
  },
  {
    email: 'anru@demo.test',
    label: 'Comité technique national, ANRU',
    memberships: [{ role: 'national_member', organisation: 'anru' }],
  },
  {
    email: 'ave@demo.test',
    label: 'Comité technique national, Alliance Villes Emploi',
    memberships: [{ role: 'national_member', organisation: 'ave' }],
  },
  {
    email: 'dae@demo.test',
    label: 'Comité technique national, direction des achats de l’État',
    memberships: [{ role: 'national_member', organisation: 'dae' }],
  },
]

const applicants: readonly DemoAccount[] = [
  {
    email: 'association@demo.test',
    label: 'Représentation légale, Association Démonstration Isère',
    memberships: [{ role: 'applicant', right: 'representative', structure: 'association-isere' }],
  },
  {
    email: 'collegue@demo.test',
    label: 'Rédaction, Association Démonstration Isère',
    memberships: [{ role: 'applicant', right: 'editor', structure: 'association-isere' }],
  },
  {
    email: 'metropole@demo.test',
    label: 'Représentation légale, Métropole Démonstration Rhône',
    memberships: [{ role: 'applicant', right: 'representative', structure: 'metropole-rhone' }],
  },
  {
    email: 'nouvelle@demo.test',
    label: 'Représentation légale, Association Démonstration Nouvelle',
    memberships: [{ role: 'applicant', right: 'representative', structure: 'nouvelle-rhone' }],
  },
]

/** Accounts of the demonstration, in the order in which the sign-in page lists them. */
export const demoAccounts: readonly DemoAccount[] = [
  ...state,
  ...applicants,
  {
    email: 'admin@demo.test',
    label: 'Administration technique',
    memberships: [{ role: 'admin' }],
  },
]
