import type { CollectionConfig } from 'payload'

import { allowedBy, nobody } from '#access/request.ts'
import { readAnnexes, writeEditions } from '#access/rules/editions.ts'

import { belongsTo } from '../belonging.ts'
import { DEFAULTS, hardenFile } from '../sealed.ts'
import { followsItsCall } from './follows-its-call.ts'
import { neutralName } from './neutral-name.ts'

/** Files of an edition that DGEFP puts there: first of all the official text. */
export const Annexes: CollectionConfig = {
  ...DEFAULTS,
  slug: 'annexes',
  labels: { singular: 'Annexe', plural: 'Annexes' },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'call'], group: 'Éditions' },
  access: {
    read: allowedBy(readAnnexes),
    create: allowedBy(writeEditions),
    update: allowedBy(writeEditions),
    delete: nobody,
    readVersions: nobody,
  },
  upload: {
    mimeTypes: ['application/pdf'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    modifyResponseHeaders: hardenFile,
  },
  hooks: { beforeOperation: [neutralName], beforeChange: [followsItsCall] },
  fields: [
    { name: 'title', label: 'Titre', type: 'text', required: true },
    { ...belongsTo('call', 'calls'), label: 'Édition', index: true },
    {
      name: 'published',
      type: 'checkbox',
      defaultValue: false,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    { name: 'key', label: 'Clé de l’annexe dans l’édition', type: 'text', required: true },
  ],
}
