import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readRevisions } from '#access/rules/editions.ts'

import { belongsTo } from '../belonging.ts'
import { appendOnly, DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** An edition as it was published: canonical JSON and its SHA-256, never changed by anyone. */
export const CallRevisions: CollectionConfig = {
  ...DEFAULTS,
  slug: 'call-revisions',
  labels: { singular: 'Version scellée', plural: 'Versions scellées' },
  admin: {
    group: 'Éditions',
    useAsTitle: 'sha256',
    defaultColumns: ['call', 'number', 'sha256', 'publishedAt'],
  },
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readRevisions) },
  hooks: { beforeOperation: [appendOnly] },
  indexes: [{ fields: ['call', 'number'], unique: true }],
  fields: [
    { ...belongsTo('call', 'calls'), label: 'Édition' },
    { name: 'number', label: 'Numéro', type: 'number', required: true },
    { name: 'sha256', label: 'Empreinte SHA-256', type: 'text', required: true },
    { name: 'publishedAt', label: 'Publiée le', type: 'date', required: true },
    // Canonical JSON, kept as text so that its bytes are those that were hashed.
    {
      name: 'content',
      label: 'Contenu scellé',
      type: 'textarea',
      required: true,
      admin: { hidden: true },
    },
  ],
}
