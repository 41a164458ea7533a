import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readMinutes } from '#access/rules/committees.ts'

import { DEFAULTS, PRIVATE_FILES, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** The minutes of a session, issued once as it closed; bytes under a neutral name. */
export const Minutes: CollectionConfig = {
  ...DEFAULTS,
  slug: 'minutes',
  labels: { singular: 'Procès-verbal', plural: 'Procès-verbaux' },
  admin: { useAsTitle: 'title', hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readMinutes) },
  upload: { ...PRIVATE_FILES },
  fields: [
    // One for each committee.
    { name: 'committee', type: 'text', required: true, unique: true },
    { name: 'region', type: 'text', required: true },
    { name: 'sitting', type: 'text', required: true, defaultValue: '|' },
    // Ids of those who stood aside from one of its dossiers, and SIRENs of its candidates, between bars.
    { name: 'recused', type: 'text', required: true, defaultValue: '|' },
    { name: 'title', type: 'text', required: true },
    { name: 'sha256', type: 'text', required: true },
    { name: 'verificationCode', type: 'text', unique: true },
    { name: 'model', type: 'json' },
    { name: 'issuedAt', type: 'date' },
  ],
}
