import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readCommittees } from '#access/rules/committees.ts'

import { belongsTo } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** One who sits at a committee: a row each, so that two who prepare it at once overwrite nothing. */
export const CommitteeMembers: CollectionConfig = {
  ...DEFAULTS,
  slug: 'committee-members',
  labels: { singular: 'Membre de comité', plural: 'Membres de comité' },
  admin: { hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readCommittees) },
  indexes: [{ fields: ['committee', 'createdAt'] }],
  fields: [
    belongsTo('committee', 'committees'),
    { name: 'region', type: 'text', required: true },
    // Of the committee.
    { name: 'sitting', type: 'text', required: true, defaultValue: '|' },
    // Id of the account, for those who have one.
    { name: 'user', type: 'text' },
    // Where one who has no account is convened.
    { name: 'email', type: 'text' },
    { name: 'name', type: 'text', required: true },
    // In what quality one sits.
    { name: 'quality', type: 'text', required: true },
    { name: 'voting', type: 'checkbox', required: true, defaultValue: true },
    {
      name: 'presence',
      type: 'select',
      required: true,
      options: ['expected', 'present', 'excused', 'absent'],
    },
    { name: 'removedAt', type: 'date' },
  ],
}
