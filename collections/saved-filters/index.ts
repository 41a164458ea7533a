import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readOwnRows } from '#access/rules/desk.ts'
import { savedFilterEndpoints } from '#instruction/queue/saved-endpoints.ts'

import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** The filters of a list that a person keeps under a name. */
export const SavedFilters: CollectionConfig = {
  ...DEFAULTS,
  slug: 'saved-filters',
  labels: { singular: 'Filtre enregistré', plural: 'Filtres enregistrés' },
  admin: { hidden: true },
  endpoints: savedFilterEndpoints,
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readOwnRows) },
  indexes: [{ fields: ['user', 'list', 'name'], unique: true }],
  fields: [
    { name: 'user', type: 'text', required: true },
    { name: 'list', type: 'text', required: true },
    { name: 'name', type: 'text', required: true },
    // The parameters of the address of the list.
    { name: 'query', type: 'text', required: true },
  ],
}
