/** The pages of the technical administrator. */
export const ADMINISTRATION_TABS = {
  overview: '/administration',
  sendings: '/administration/envois',
  accounts: '/administration/comptes',
  invitations: '/administration/invitations',
} as const
export type AdministrationTab = keyof typeof ADMINISTRATION_TABS
