import type { CollectionConfig } from 'payload'

import { allowedBy, nobody } from '#access/request.ts'
import { readEditions, writeEditions } from '#access/rules/editions.ts'

import { DEFAULTS } from '../sealed.ts'
import {
  assessment,
  calendar,
  contacts,
  documents,
  form,
  funding,
  presentation,
  retention,
} from './fields.ts'
import { written } from './written-by-dgefp.ts'
import { publishEndpoint } from './publish-endpoint.ts'
import { validSlug } from './validation.ts'

const byPlatform = { create: nobody, update: nobody }

/** Editions of a call for projects, written by DGEFP in the admin; publishing seals a revision. */
export const Calls: CollectionConfig = {
  ...DEFAULTS,
  slug: 'calls',
  labels: { singular: 'Édition d’un appel à projets', plural: 'Éditions des appels à projets' },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'year', 'state', 'publishedAt'],
    group: 'Éditions',
    components: {
      edit: { beforeDocumentControls: ['/src/admin/publish-button.tsx#PublishButton'] },
    },
  },
  access: {
    read: allowedBy(readEditions),
    create: allowedBy(writeEditions),
    update: allowedBy(writeEditions),
    delete: nobody,
    readVersions: nobody,
  },
  endpoints: [publishEndpoint],
  fields: [
    { name: 'title', label: 'Titre', type: 'text', required: true },
    { name: 'shortTitle', label: 'Titre court', type: 'text', required: true },
    {
      name: 'slug',
      label: 'Adresse',
      type: 'text',
      required: true,
      unique: true,
      validate: validSlug,
    },
    { name: 'programme', label: 'Sigle du programme', type: 'text', required: true },
    { name: 'year', label: 'Année', type: 'number', required: true, min: 2000, max: 2100 },
    {
      type: 'tabs',
      tabs: [
        { label: 'Présentation', fields: written(presentation) },
        { label: 'Calendrier', fields: written(calendar) },
        { label: 'Financement', fields: written(funding) },
        { label: 'Formulaire', fields: written(form) },
        { label: 'Pièces', fields: written(documents) },
        { label: 'Instruction et suivi', fields: written(assessment) },
        { label: 'Contacts', fields: written(contacts) },
        { label: 'Conservation', fields: written(retention) },
      ],
    },
    {
      name: 'state',
      label: 'État',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      access: byPlatform,
      index: true,
      options: [
        { value: 'draft', label: 'Brouillon' },
        { value: 'published', label: 'Publiée' },
        { value: 'closed', label: 'Close' },
        { value: 'archived', label: 'Archivée' },
      ],
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'sequence',
      type: 'number',
      required: true,
      defaultValue: 0,
      access: byPlatform,
      admin: { hidden: true },
    },
    {
      name: 'currentRevision',
      label: 'Version en vigueur',
      type: 'relationship',
      relationTo: 'call-revisions',
      access: byPlatform,
      filterOptions: () => true,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'publishedAt',
      label: 'Publiée le',
      type: 'date',
      access: byPlatform,
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
}
