import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readExchanges } from '#access/rules/desk.ts'

import { belongsToDossier } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** What a structure and its region write to each other about a dossier (R082). */
export const Messages: CollectionConfig = {
  ...DEFAULTS,
  slug: 'messages',
  labels: { singular: 'Message', plural: 'Messages' },
  admin: { hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readExchanges) },
  indexes: [{ fields: ['dossier', 'sentAt'] }, { fields: ['region', 'from', 'readAt'] }],
  fields: [
    ...belongsToDossier,
    { name: 'from', type: 'select', required: true, options: ['structure', 'desk'] },
    { name: 'author', type: 'text', required: true },
    { name: 'body', type: 'textarea', required: true },
    { name: 'sentAt', type: 'date', required: true },
    // When the other side first opened it.
    { name: 'readAt', type: 'date' },
  ],
}
