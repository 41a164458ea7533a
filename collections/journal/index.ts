import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readJournal } from '#access/rules/dossiers.ts'

import { appendOnly, DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** Every transition of every process, each row chained to the one before by its hash. */
export const Journal: CollectionConfig = {
  ...DEFAULTS,
  slug: 'journal',
  labels: { singular: 'Événement', plural: 'Historique' },
  admin: { hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readJournal) },
  hooks: { beforeOperation: [appendOnly] },
  indexes: [{ fields: ['process', 'subject', 'sequence'], unique: true }],
  fields: [
    { name: 'process', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'sequence', type: 'number', required: true },
    { name: 'event', type: 'text', required: true },
    { name: 'from', type: 'text' },
    { name: 'to', type: 'text', required: true },
    { name: 'actor', type: 'text' },
    { name: 'actorRoles', type: 'json', required: true },
    { name: 'reason', type: 'textarea' },
    // What the guards read: why the act was allowed.
    { name: 'facts', type: 'json', required: true },
    // SHA-256 of the sealed revision whose rules were applied.
    { name: 'rules', type: 'text' },
    { name: 'at', type: 'date', required: true },
    { name: 'previousHash', type: 'text', required: true },
    { name: 'hash', type: 'text', required: true },
    {
      name: 'structure',
      type: 'relationship',
      relationTo: 'structures',
      index: true,
      filterOptions: () => true,
    },
    { name: 'region', type: 'text', index: true },
    { name: 'filed', type: 'checkbox', defaultValue: false },
  ],
}
