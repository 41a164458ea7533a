import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readDocuments } from '#access/rules/dossiers.ts'

import { belongsTo } from '../belonging.ts'
import { DEFAULTS, PRIVATE_FILES, WRITTEN_BY_PLATFORM } from '../sealed.ts'
import { namedFile } from './named-file.ts'

export const MAXIMUM_FILE_SIZE = 20 * 1024 * 1024

/** Documents that a structure joins and those that the platform issues; bytes under a neutral name. */
export const Documents: CollectionConfig = {
  ...DEFAULTS,
  slug: 'documents',
  labels: { singular: 'Pièce', plural: 'Pièces' },
  admin: { useAsTitle: 'title', hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readDocuments) },
  indexes: [{ fields: ['dossier', 'requestKey'] }],
  upload: { ...PRIVATE_FILES, handlers: [namedFile] },
  fields: [
    belongsTo('dossier', 'dossiers'),
    belongsTo('call', 'calls'),
    { ...belongsTo('structure', 'structures'), index: true },
    { name: 'region', type: 'text', required: true, index: true },
    { name: 'filed', type: 'checkbox', required: true, defaultValue: false },
    { name: 'origin', type: 'select', required: true, options: ['structure', 'platform'] },
    // Key of the edition's document request, or template and version of an issued document.
    { name: 'requestKey', type: 'text', required: true },
    { name: 'title', type: 'text', required: true },
    { name: 'sha256', type: 'text', required: true },
    { name: 'verificationCode', type: 'text', unique: true },
    // The model from which an issued document was rendered: its HTML face is made from it.
    { name: 'model', type: 'json' },
    { name: 'issuedAt', type: 'date' },
    { name: 'uploadedBy', type: 'text' },
    // Replaced or removed before filing: kept out of sight until the retention job.
    { name: 'removedAt', type: 'date' },
  ],
}
