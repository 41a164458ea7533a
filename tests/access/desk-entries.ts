/** What the matrix says of the rows that hang on a filed dossier, and of what agents keep for themselves. */
import type { Entry } from './entries.ts'
import { DESK_11, DESK_84, ISERE, platformOnly } from './platform-only.ts'

const OF_THE_DESK = { 'on Isère': DESK_84, 'on Paris': DESK_11 }
const OF_BOTH = { 'on Isère': [...ISERE, ...DESK_84], 'on Paris': ['other', ...DESK_11] } as const
const OF_ONE = {
  'of the instructor of 84': ['instructor'],
  'of the instructor of 11': ['elsewhere'],
} as const

export const deskEntries: Readonly<Record<string, Entry>> = {
  corrections: platformOnly(
    'Requests for corrections: the structure that answers them, and its region.',
    OF_BOTH,
    { state: 'closed', items: [] },
  ),
  messages: platformOnly('Messages between a structure and its region.', OF_BOTH, {
    body: 'Forgé',
    readAt: null,
  }),
  derogations: platformOnly('Late signatures asked and answered.', OF_BOTH, {
    state: 'granted',
    until: '2099-01-01T00:00:00.000Z',
  }),
  checks: platformOnly('What instructors judged of documents and answers.', OF_THE_DESK, {
    verdict: 'compliant',
  }),
  notes: platformOnly('Notes of instructors: no structure ever reads them.', OF_THE_DESK, {
    body: 'Forgé',
  }),
  opinions: platformOnly(
    'Opinions: those who instruct the dossier, and the one that each was asked of. Nobody reads those on its own employer, nor those from which it stood aside.',
    {
      'of the DDETS of 38, on Isère': [...DESK_84, 'county'],
      'of the coordinator, on its employer': DESK_84,
      'of ANRU, on Isère': [...DESK_84, 'member'],
      'of ANRU that stood aside, on Isère': DESK_84,
      'of the DDETS of 75, on Paris': DESK_11,
    },
    { state: 'answered', answers: {}, recused: '|' },
  ),
  follows: platformOnly('Dossiers that an agent follows: each their own.', OF_ONE, {
    user: 'forged',
  }),
  'saved-filters': platformOnly('Filters that an agent keeps: each their own.', OF_ONE, {
    name: 'Forgé',
    query: '',
  }),
  notices: platformOnly('What the next daily mail will say: each their own.', OF_ONE, {
    subject: 'Forgé',
    sentAt: null,
  }),
}
