/** Offices that a person holds for the State. */
export const stateRoles = [
  'instructor',
  'regional_manager',
  'county_reviewer',
  'coordinator',
  'national_member',
  'national_manager',
  'admin',
] as const

/** Role codes that tables may name: an applicant's right, an office of the State, or the sweep. */
export const roleCodes = [
  'applicant.reader',
  'applicant.editor',
  'applicant.representative',
  ...stateRoles,
  'system',
] as const

export type RoleCode = (typeof roleCodes)[number]

/** Those who write a dossier, and the one who binds the structure: legal representative or delegate. */
export const writers = ['applicant.editor', 'applicant.representative'] as const
export const representative = ['applicant.representative'] as const

/** Those who instruct a dossier in its region, and the one who decides, notifies and signs there. */
export const regionalDesk = ['instructor', 'regional_manager'] as const
export const regionalManager = ['regional_manager'] as const

/** Those who may be asked an opinion. */
export const consulted = ['county_reviewer', 'coordinator', 'national_member'] as const

export const nationalManager = ['national_manager'] as const
export const system = ['system'] as const
