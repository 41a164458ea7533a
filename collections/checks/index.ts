import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readDeskRows } from '#access/rules/desk.ts'

import { belongsToDossier } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/**
 * What an instructor judged while reading: a document (compliant, missing, unreadable, expired), an answer
 * to have completed, a finding of the rules set aside with its reason. One row for each thing judged.
 */
export const Checks: CollectionConfig = {
  ...DEFAULTS,
  slug: 'checks',
  labels: { singular: 'Contrôle', plural: 'Contrôles' },
  admin: { hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readDeskRows) },
  fields: [
    ...belongsToDossier,
    // `<dossier>:<kind>:<key>`: one judgement for each thing.
    { name: 'subject', type: 'text', required: true, unique: true },
    { name: 'kind', type: 'select', required: true, options: ['document', 'answer', 'finding'] },
    // Key of the document request, path of the answer, or code of the finding.
    { name: 'key', type: 'text', required: true },
    { name: 'verdict', type: 'text', required: true },
    // What the structure will be asked, when the thing is to be completed.
    { name: 'question', type: 'textarea' },
    // Why a finding was set aside, or what colleagues should know.
    { name: 'reason', type: 'textarea' },
    { name: 'by', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
  ],
  indexes: [{ fields: ['dossier', 'kind'] }],
}
