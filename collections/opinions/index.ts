import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readOpinions } from '#access/rules/desk.ts'

import { belongsToDossier, sequenceField } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'
import { opinionEndpoints } from './endpoints.ts'

/** One opinion asked of one service, coordinator or national member (R073–R079); versions are kept. */
export const Opinions: CollectionConfig = {
  ...DEFAULTS,
  slug: 'opinions',
  labels: { singular: 'Avis', plural: 'Avis' },
  admin: { hidden: true },
  endpoints: opinionEndpoints,
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readOpinions) },
  indexes: [
    { fields: ['dossier', 'addressee'], unique: true },
    { fields: ['addressee', 'state', 'dueAt'] },
    { fields: ['region', 'state', 'dueAt'] },
    { fields: ['state', 'dueAt'] },
    { fields: ['state', 'nextReminderAt'] },
  ],
  fields: [
    ...belongsToDossier,
    // Of the dossier, so that lists of opinions need not read it.
    { name: 'reference', type: 'text', required: true },
    { name: 'structureName', type: 'text', required: true },
    // Of the structure: one whose employer it is stands aside.
    { name: 'siren', type: 'text', required: true },
    {
      name: 'audience',
      type: 'select',
      required: true,
      options: ['county', 'coordinator', 'national'],
    },
    // `county:38`, `coordinator:84` or `national:anru`.
    { name: 'addressee', type: 'text', required: true },
    { name: 'state', type: 'text', required: true },
    sequenceField,
    { name: 'mandatory', type: 'checkbox', required: true, defaultValue: false },
    // Keys of the pages of the form that may be read.
    { name: 'sections', type: 'json', required: true },
    { name: 'note', type: 'textarea' },
    { name: 'askedAt', type: 'date', required: true },
    { name: 'dueAt', type: 'date', required: true },
    { name: 'nextReminderAt', type: 'date' },
    // { reason, until, at } while an extension is asked and not yet granted or refused.
    { name: 'extension', type: 'json' },
    // What is being written: one value for each question, saved as typed.
    { name: 'answers', type: 'json', required: true, defaultValue: {} },
    // What was given, the last version last.
    { name: 'versions', type: 'json', required: true, defaultValue: [] },
    { name: 'answeredAt', type: 'date' },
    // Ids of those who stood aside, each between bars: `|a|b|`.
    { name: 'recused', type: 'text', required: true, defaultValue: '|' },
  ],
}
