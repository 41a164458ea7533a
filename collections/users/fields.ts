import type { Field, FieldAccess } from 'payload'

import { actorFrom, nobody } from '#access/request.ts'
import { manageAccounts } from '#access/rules/accounts.ts'
import { APPLICANT_RIGHTS, ROLES } from '#access/memberships.ts'

const byAdministrators = ({ req }: { req: Parameters<typeof actorFrom>[0] }): boolean =>
  manageAccounts(actorFrom(req)) === true

/** Nobody gives a right to themselves, administrators included. */
const byAnotherAdministrator: FieldAccess = ({ req, id }) =>
  byAdministrators({ req }) && req.user?.id !== id

export const ROLE_LABELS: Record<(typeof ROLES)[number], string> = {
  applicant: 'Structure candidate',
  instructor: 'Instruction (DREETS, DRIEETS, DEETS)',
  regional_manager: 'Responsable régional',
  county_reviewer: 'DDETS',
  coordinator: 'Coordination régionale',
  national_member: 'Comité technique national',
  national_manager: 'DGEFP',
  admin: 'Administration technique',
}

const RIGHT_LABELS: Record<(typeof APPLICANT_RIGHTS)[number], string> = {
  reader: 'Lecture',
  editor: 'Rédaction',
  representative: 'Représentation légale',
}

/** A role, where it holds, and from when to when: only administrators and the platform write it. */
export const memberships: Field = {
  name: 'memberships',
  label: 'Habilitations',
  type: 'array',
  access: { create: byAdministrators, update: byAnotherAdministrator },
  fields: [
    {
      name: 'role',
      label: 'Rôle',
      type: 'select',
      required: true,
      // Who must be told is asked by role and by region at every act.
      index: true,
      options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
    },
    {
      name: 'right',
      label: 'Droit dans la structure',
      type: 'select',
      options: APPLICANT_RIGHTS.map((value) => ({ value, label: RIGHT_LABELS[value] })),
    },
    {
      name: 'structure',
      label: 'Structure',
      type: 'relationship',
      relationTo: 'structures',
      filterOptions: () => true,
    },
    { name: 'region', label: 'Région (code INSEE)', type: 'text', index: true },
    { name: 'departments', label: 'Départements', type: 'text', hasMany: true },
    { name: 'organisation', label: 'Organisation', type: 'text' },
    // Written with the structure: rules compare it with that of the candidate, without reading either.
    { name: 'employerSiren', type: 'text', admin: { hidden: true } },
    { name: 'from', label: 'Du', type: 'date' },
    { name: 'to', label: 'Au', type: 'date' },
  ],
}

/**
 * Dossiers from which the person stood aside, [{ dossier, structure }]: written with the recusal, so that
 * every rule knows it without reading a committee (R032).
 */
export const stoodAside: Field = {
  name: 'stoodAside',
  type: 'json',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody },
}

export const identity: Field[] = [
  { name: 'name', label: 'Nom affiché', type: 'text', required: true, maxLength: 120 },
  { name: 'phone', label: 'Téléphone', type: 'text' },
  {
    name: 'mailChoice',
    label: 'Courriels que la loi n’impose pas',
    type: 'select',
    defaultValue: 'at_once',
    options: [
      { value: 'at_once', label: 'À chaque événement' },
      { value: 'daily', label: 'Un résumé par jour' },
      { value: 'none', label: 'Aucun' },
    ],
  },
]
