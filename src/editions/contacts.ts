import type { Edition, ServiceContact } from './edition.ts'

/** The service to write to for a project in a département (R019, R072), or nothing when none is named. */
export const contactOf = (
  { contacts }: Pick<Edition, 'contacts'>,
  department: string,
): ServiceContact | undefined =>
  contacts.find(({ departments }) => departments.includes(department))
