import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readExchanges } from '#access/rules/desk.ts'

import { belongsToDossier, sequenceField } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'
import { appealEndpoints } from './endpoints.ts'

/** A gracious appeal against a decision that was notified (L14). */
export const Appeals: CollectionConfig = {
  ...DEFAULTS,
  slug: 'appeals',
  labels: { singular: 'Recours gracieux', plural: 'Recours gracieux' },
  admin: { hidden: true },
  endpoints: appealEndpoints,
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readExchanges) },
  indexes: [
    // One appeal against one decision.
    { fields: ['decision'], unique: true },
    { fields: ['dossier', 'lodgedAt'] },
    { fields: ['region', 'state', 'dueAt'] },
    { fields: ['state', 'dueAt'] },
  ],
  fields: [
    ...belongsToDossier,
    { name: 'reference', type: 'text', required: true },
    { name: 'structureName', type: 'text', required: true },
    { name: 'decision', type: 'text', required: true },
    { name: 'state', type: 'text', required: true },
    sequenceField,
    { name: 'grounds', type: 'textarea', required: true },
    { name: 'lodgedAt', type: 'date', required: true },
    // Last instant at which an answer prevents the rejection that silence makes.
    { name: 'dueAt', type: 'date', required: true },
    { name: 'answer', type: 'textarea' },
    { name: 'answeredAt', type: 'date' },
  ],
}
