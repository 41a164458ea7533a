import type { CollectionConfig } from 'payload'

import { acceptInvitationEndpoint } from '#accounts/invitations/accept.ts'
import { nobody } from '#access/request.ts'
import { APPLICANT_RIGHTS } from '#access/memberships.ts'

import { belongsTo } from '../belonging.ts'
import { DEFAULTS, WRITTEN_BY_PLATFORM } from '../sealed.ts'

/** A structure invites a colleague: the token is kept as its hash, and serves once. */
export const Invitations: CollectionConfig = {
  ...DEFAULTS,
  slug: 'invitations',
  admin: { hidden: true },
  access: { ...WRITTEN_BY_PLATFORM, read: nobody },
  endpoints: [acceptInvitationEndpoint],
  fields: [
    { name: 'tokenHash', type: 'text', required: true, unique: true },
    { name: 'email', type: 'text', required: true },
    { ...belongsTo('structure', 'structures'), index: true },
    { name: 'right', type: 'select', required: true, options: [...APPLICANT_RIGHTS] },
    { name: 'invitedBy', type: 'text', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'usedAt', type: 'date' },
  ],
}
