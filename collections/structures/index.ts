import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readStructures } from '#access/rules/structures.ts'

import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

const STRUCTURE_KINDS = ['association', 'collectivite', 'etablissement_public', 'autre'] as const

/** Candidate structures, one per SIRET. */
export const Structures: CollectionConfig = {
  ...DEFAULTS,
  slug: 'structures',
  labels: { singular: 'Structure', plural: 'Structures' },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'siret', 'department'], group: 'Dossiers' },
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readStructures) },
  fields: [
    { name: 'name', label: 'Dénomination', type: 'text', required: true },
    { name: 'sortName', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'siret', label: 'SIRET', type: 'text', required: true, unique: true },
    { name: 'siren', label: 'SIREN', type: 'text', required: true, index: true },
    { name: 'rna', label: 'RNA', type: 'text' },
    // Former calls of the programme that financed it (R018, R033).
    { name: 'formerCalls', label: 'Financements antérieurs', type: 'text', hasMany: true },
    { name: 'legalCategory', label: 'Catégorie juridique', type: 'text', required: true },
    {
      name: 'kind',
      label: 'Nature',
      type: 'select',
      required: true,
      options: [...STRUCTURE_KINDS],
    },
    { name: 'addressLine', label: 'Adresse', type: 'text' },
    { name: 'postalCode', label: 'Code postal', type: 'text' },
    { name: 'commune', label: 'Commune (code INSEE)', type: 'text', required: true },
    { name: 'communeName', label: 'Commune', type: 'text', required: true },
    { name: 'department', label: 'Département', type: 'text', required: true, index: true },
    { name: 'region', label: 'Région', type: 'text', required: true, index: true },
  ],
}
