import type { CollectionConfig } from 'payload'

import { allowedBy, nobody } from '#access/request.ts'
import { readServices, writeServices } from '#access/rules/operations.ts'

import { DEFAULTS } from '../sealed.ts'

/** State services, with the mailbox where they are written to. */
export const Services: CollectionConfig = {
  ...DEFAULTS,
  slug: 'services',
  labels: { singular: 'Service de l’État', plural: 'Services de l’État' },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'region', 'email'], group: 'Annuaire' },
  access: {
    read: allowedBy(readServices),
    create: allowedBy(writeServices),
    update: allowedBy(writeServices),
    delete: nobody,
    readVersions: nobody,
  },
  fields: [
    { name: 'code', label: 'Code', type: 'text', required: true, unique: true },
    { name: 'name', label: 'Nom', type: 'text', required: true },
    { name: 'region', label: 'Région (code INSEE)', type: 'text', required: true, index: true },
    { name: 'departments', label: 'Départements', type: 'text', hasMany: true },
    { name: 'email', label: 'Boîte fonctionnelle', type: 'email', required: true },
    { name: 'phone', label: 'Téléphone', type: 'text' },
    { name: 'address', label: 'Adresse postale', type: 'textarea' },
  ],
}
