import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readDecisions } from '#access/rules/conventions.ts'

import { belongsToDossier } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'
import { decisionEndpoints } from './endpoints.ts'

/** What was decided of a dossier as it is told to its structure: the letter, then its answer (L13–L15). */
export const Decisions: CollectionConfig = {
  ...DEFAULTS,
  slug: 'decisions',
  labels: { singular: 'Décision', plural: 'Décisions' },
  admin: { hidden: true },
  endpoints: decisionEndpoints,
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readDecisions) },
  indexes: [
    { fields: ['dossier', 'decidedAt'], unique: true },
    { fields: ['region', 'notifiedAt'] },
  ],
  fields: [
    ...belongsToDossier,
    { name: 'reference', type: 'text', required: true },
    { name: 'structureName', type: 'text', required: true },
    // Of the dossier, as the committee closed: a dossier decided again has another row.
    { name: 'decidedAt', type: 'date', required: true },
    // What the letter says (src/decisions/decision.ts).
    { name: 'decided', type: 'json', required: true },
    { name: 'reasons', type: 'textarea' },
    { name: 'paragraph', type: 'textarea' },
    // { name, quality } of the author of the act (L15).
    { name: 'signatory', type: 'json', required: true },
    // Id of the letter, once it is issued.
    { name: 'letter', type: 'text' },
    { name: 'notifiedAt', type: 'date' },
    // Last instant of a gracious appeal (L14).
    { name: 'appealUntil', type: 'date' },
    { name: 'answer', type: 'select', options: ['accepted', 'declined'] },
    { name: 'answeredAt', type: 'date' },
  ],
}
