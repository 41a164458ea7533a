import type { CollectionConfig } from 'payload'

import { allowedBy, nobody } from '#access/request.ts'
import { readCommittees } from '#access/rules/committees.ts'

import { belongsTo, sequenceField } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'
import { committeeEndpoints } from './endpoints.ts'

/** A session of the committee of a region (R067) or of the nation (R068); its state is written by `fire` alone. */
export const Committees: CollectionConfig = {
  ...DEFAULTS,
  slug: 'committees',
  labels: { singular: 'Comité', plural: 'Comités' },
  admin: { useAsTitle: 'name', hidden: true },
  endpoints: committeeEndpoints,
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readCommittees) },
  indexes: [{ fields: ['region', 'heldAt'] }, { fields: ['call', 'region', 'state'] }],
  fields: [
    { name: 'kind', type: 'select', required: true, options: ['regional', 'national'] },
    belongsTo('call', 'calls'),
    // INSEE code, or `nation`.
    { name: 'region', type: 'text', required: true },
    { name: 'name', type: 'text', required: true },
    { name: 'heldAt', type: 'date', required: true },
    { name: 'place', type: 'text' },
    // Voting members who must be there.
    { name: 'quorum', type: 'number', required: true },
    { name: 'state', type: 'text', required: true },
    sequenceField,
    // Ids of the accounts of its members, each between bars: `|a|b|`.
    { name: 'sitting', type: 'text', required: true, defaultValue: '|' },
    { name: 'openedAt', type: 'date' },
    { name: 'closedAt', type: 'date' },
    // How the envelope stood as the session closed, for its minutes alone: what was granted all together
    // would tell one who stands aside the amount of the dossier that is hidden.
    { name: 'standing', type: 'json', access: { read: nobody } },
  ],
}
