import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readOwnRows } from '#access/rules/desk.ts'

import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** What a person who chose one mail a day is to be told with the next. */
export const Notices: CollectionConfig = {
  ...DEFAULTS,
  slug: 'notices',
  labels: { singular: 'Annonce', plural: 'Annonces' },
  admin: { hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readOwnRows) },
  indexes: [{ fields: ['sentAt', 'user', 'at'] }],
  fields: [
    // The same key as the mail it stands for: nothing is told twice.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'user', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'link', type: 'text', required: true },
    { name: 'sentAt', type: 'date' },
  ],
}
