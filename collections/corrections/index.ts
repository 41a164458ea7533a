import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readExchanges } from '#access/rules/desk.ts'

import { belongsToDossier, sequenceField } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'
import { correctionEndpoints } from './endpoints.ts'

/** A request for corrections (R043, L08): its items, one due date, what was answered and what was judged. */
export const Corrections: CollectionConfig = {
  ...DEFAULTS,
  slug: 'corrections',
  labels: { singular: 'Demande de compléments', plural: 'Demandes de compléments' },
  admin: { hidden: true },
  endpoints: correctionEndpoints,
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readExchanges) },
  indexes: [
    { fields: ['dossier', 'round'], unique: true },
    { fields: ['state', 'dueAt'] },
    { fields: ['state', 'nextReminderAt'] },
  ],
  fields: [
    ...belongsToDossier,
    { name: 'state', type: 'text', required: true },
    sequenceField,
    // From 1; several rounds are kept.
    { name: 'round', type: 'number', required: true },
    // Each item, by its key: what it is about, its question, before, after, what was judged of it.
    { name: 'items', type: 'json', required: true },
    // What the services say above the items.
    { name: 'message', type: 'textarea' },
    { name: 'askedAt', type: 'date', required: true },
    { name: 'dueAt', type: 'date', required: true },
    { name: 'nextReminderAt', type: 'date' },
    { name: 'answeredAt', type: 'date' },
    { name: 'closedAt', type: 'date' },
  ],
}
