/** What the matrix says of what follows the decision: a structure reads what it was told, and no more. */
import type { Entry } from './entries.ts'
import { DESK_11, DESK_84, ISERE, platformOnly } from './platform-only.ts'

const OF_BOTH = { 'on Isère': [...ISERE, ...DESK_84], 'on Paris': ['other', ...DESK_11] } as const

export const conventionEntries: Readonly<Record<string, Entry>> = {
  decisions: platformOnly(
    'Decisions as they are told: the services of the region, and the structure once it was notified.',
    { 'notified to Isère': [...ISERE, ...DESK_84], 'not yet told to Paris': DESK_11 },
    { notifiedAt: '2025-06-10T08:00:00.000Z', answer: 'accepted' },
  ),
  appeals: platformOnly('Gracious appeals: the structure, and its region.', OF_BOTH, {
    state: 'granted',
  }),
  conventions: platformOnly(
    'Conventions: the services of the region, the structure once it was sent to be signed, and its département once both signed.',
    {
      'sent to Isère': [...ISERE, ...DESK_84],
      'active in Isère': [...ISERE, ...DESK_84, 'county'],
      'being written for Paris': DESK_11,
    },
    { state: 'active', amount: 99_999_999 },
  ),
  signatures: platformOnly(
    'Signed copies: the structure that signs, and its region. Nobody changes one.',
    OF_BOTH,
    { sha256: 'forged' },
  ),
}
