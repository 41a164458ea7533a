import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readOwnSheets } from '#access/rules/committees.ts'

import { belongsToDossier } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** The scores of one reader on one dossier; once given they change no more. */
export const ScoreSheets: CollectionConfig = {
  ...DEFAULTS,
  slug: 'score-sheets',
  labels: { singular: 'Grille notée', plural: 'Grilles notées' },
  admin: { hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readOwnSheets) },
  indexes: [{ fields: ['dossier', 'reader'], unique: true }],
  fields: [
    ...belongsToDossier,
    // Id and shown name of the account.
    { name: 'reader', type: 'text', required: true },
    { name: 'readerName', type: 'text', required: true },
    // By key of the criterion.
    { name: 'scores', type: 'json', required: true, defaultValue: {} },
    { name: 'comment', type: 'textarea' },
    // Hundredths of points.
    { name: 'total', type: 'number' },
    { name: 'givenAt', type: 'date' },
  ],
}
