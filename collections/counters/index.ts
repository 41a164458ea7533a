import type { CollectionConfig } from 'payload'

import { nobody } from '#access/request.ts'

import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** Last rank given, by series: read and raised in the transaction that uses it. */
export const Counters: CollectionConfig = {
  ...DEFAULTS,
  slug: 'counters',
  admin: { hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: nobody },
  fields: [
    { name: 'series', type: 'text', required: true, unique: true },
    { name: 'last', type: 'number', required: true },
  ],
}
