import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readConventions } from '#access/rules/conventions.ts'

import { belongsToDossier, sequenceField } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'
import { conventionEndpoints } from './endpoints.ts'

/** A convention that follows a grant, or its amendment (R083–R088). */
export const Conventions: CollectionConfig = {
  ...DEFAULTS,
  slug: 'conventions',
  labels: { singular: 'Convention', plural: 'Conventions' },
  admin: { useAsTitle: 'reference', hidden: true },
  endpoints: conventionEndpoints,
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readConventions) },
  indexes: [
    { fields: ['dossier', 'createdAt'] },
    { fields: ['region', 'state', 'updatedAt'] },
    { fields: ['state', 'effectAt'] },
  ],
  fields: [
    ...belongsToDossier,
    { name: 'reference', type: 'text', required: true, unique: true },
    { name: 'dossierReference', type: 'text', required: true },
    { name: 'structureName', type: 'text', required: true },
    // INSEE codes of the départements of the dossier: their services follow what is conventioned there.
    { name: 'departments', type: 'text', hasMany: true, index: true },
    // Id of the convention that it amends.
    { name: 'amends', type: 'text', index: true },
    { name: 'state', type: 'text', required: true },
    sequenceField,
    // What it says beside the words of the edition (src/convention/content.ts).
    { name: 'content', type: 'json', required: true },
    // Cents.
    { name: 'amount', type: 'number', required: true },
    { name: 'effectAt', type: 'date' },
    { name: 'endsAt', type: 'date' },
    // Id of the document that was sent to be signed.
    { name: 'document', type: 'text' },
    { name: 'sentAt', type: 'date' },
    { name: 'structureSignedAt', type: 'date' },
    { name: 'signedAt', type: 'date' },
  ],
}
