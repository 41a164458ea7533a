import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readDeskRows } from '#access/rules/desk.ts'

import { belongsToDossier } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** What instructors tell each other about a dossier: no structure ever reads it. */
export const Notes: CollectionConfig = {
  ...DEFAULTS,
  slug: 'notes',
  labels: { singular: 'Note interne', plural: 'Notes internes' },
  admin: { hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readDeskRows) },
  indexes: [{ fields: ['dossier', 'writtenAt'] }],
  fields: [
    ...belongsToDossier,
    { name: 'author', type: 'text', required: true },
    { name: 'body', type: 'textarea', required: true },
    { name: 'writtenAt', type: 'date', required: true },
    { name: 'removedAt', type: 'date' },
  ],
}
