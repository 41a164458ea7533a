import type { RoleCode } from '#workflows/roles.ts'

/** Who may act, as a refusal or a document says it. */
export const roleTexts: Readonly<Record<RoleCode, string>> = {
  'applicant.reader': 'Membre de la structure, en lecture',
  'applicant.editor': 'Rédacteur de la structure',
  'applicant.representative': 'Représentant légal ou délégataire',
  instructor: 'Instructeur de la région',
  regional_manager: 'Responsable régional',
  county_reviewer: 'Service départemental',
  coordinator: 'Coordinateur régional',
  national_member: 'Membre du comité national',
  national_manager: 'DGEFP',
  admin: 'Administrateur technique',
  system: 'La plateforme',
}

/** Words for a role code; a code that the tables do not name is shown as it is. */
export const roleText = (code: string): string =>
  Object.hasOwn(roleTexts, code) ? roleTexts[code as RoleCode] : code
