import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readEnvelopes } from '#access/rules/committees.ts'

import { belongsTo } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'
import { envelopeEndpoints } from './endpoints.ts'

/**
 * What a region may grant on a call (R017, R071). Who grants holds this row and that of the nation: two
 * committees that close at once wait for each other.
 */
export const Envelopes: CollectionConfig = {
  ...DEFAULTS,
  slug: 'envelopes',
  labels: { singular: 'Enveloppe', plural: 'Enveloppes' },
  admin: { hidden: true },
  endpoints: envelopeEndpoints,
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readEnvelopes) },
  indexes: [{ fields: ['call', 'region'], unique: true }],
  fields: [
    belongsTo('call', 'calls'),
    // INSEE code, or `nation`.
    { name: 'region', type: 'text', required: true },
    // Cents; null where only the envelope of the edition binds.
    { name: 'amount', type: 'number' },
    // Raised each time somebody holds the row.
    { name: 'held', type: 'number', required: true, defaultValue: 0 },
  ],
}
