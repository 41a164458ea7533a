import type { CollectionConfig } from 'payload'

import { allowedBy } from '#access/request.ts'
import { readSignatures } from '#access/rules/conventions.ts'

import { belongsToDossier } from '../belonging.ts'
import { appendOnly, DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** A copy of a convention signed by a party: what was signed, by whom, how, and its fingerprint. */
export const Signatures: CollectionConfig = {
  ...DEFAULTS,
  slug: 'signatures',
  labels: { singular: 'Exemplaire signé', plural: 'Exemplaires signés' },
  admin: { hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: allowedBy(readSignatures) },
  hooks: { beforeOperation: [appendOnly] },
  indexes: [{ fields: ['convention', 'party', 'givenAt'] }],
  fields: [
    ...belongsToDossier,
    { name: 'convention', type: 'text', required: true },
    { name: 'party', type: 'select', required: true, options: ['structure', 'state'] },
    // Name of the provider of signature, and what it proves (src/signature).
    { name: 'provider', type: 'text', required: true },
    { name: 'proof', type: 'json', required: true },
    // { name, quality }.
    { name: 'signatory', type: 'json', required: true },
    // Fingerprint of the document that was sent, and of the copy that came back.
    { name: 'issuedSha256', type: 'text', required: true },
    { name: 'sha256', type: 'text', required: true },
    // Id of the document that holds the copy.
    { name: 'document', type: 'text', required: true },
    { name: 'givenBy', type: 'text', required: true },
    { name: 'givenAt', type: 'date', required: true },
  ],
}
