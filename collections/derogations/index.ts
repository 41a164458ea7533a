import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readExchanges } from '#access/rules/desk.ts'

import { belongsToDossier, sequenceField } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'
import { derogationEndpoints } from './act-endpoint.ts'

/** What the State is asked to allow out of the common rule: a signature after the closing (R065). */
export const Derogations: CollectionConfig = {
  ...DEFAULTS,
  slug: 'derogations',
  labels: { singular: 'Dérogation', plural: 'Dérogations' },
  admin: { hidden: true },
  endpoints: derogationEndpoints,
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readExchanges) },
  indexes: [
    { fields: ['dossier', 'kind'] },
    { fields: ['region', 'state', 'askedAt'] },
    { fields: ['state', 'askedAt'] },
  ],
  fields: [
    ...belongsToDossier,
    // The services do not see a draft: what they must know of it is here.
    { name: 'reference', type: 'text', required: true },
    { name: 'structureName', type: 'text', required: true },
    { name: 'kind', type: 'select', required: true, options: ['late_signature'] },
    { name: 'state', type: 'text', required: true },
    sequenceField,
    { name: 'reason', type: 'textarea', required: true },
    { name: 'askedAt', type: 'date', required: true },
    { name: 'answer', type: 'textarea' },
    { name: 'until', type: 'date' },
    { name: 'answeredAt', type: 'date' },
  ],
}
