import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readOwnRows } from '#access/rules/desk.ts'

import { belongsTo } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** A person of the State who wants to be told of what happens to a dossier. */
export const Follows: CollectionConfig = {
  ...DEFAULTS,
  slug: 'follows',
  labels: { singular: 'Suivi', plural: 'Suivis' },
  admin: { hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readOwnRows) },
  indexes: [{ fields: ['dossier', 'user'], unique: true }],
  fields: [
    { name: 'user', type: 'text', required: true, index: true },
    belongsTo('dossier', 'dossiers'),
  ],
}
