/** What the matrix says of committees: no structure reads any of it, nor one who stood aside its dossier. */
import type { Entry } from './entries.ts'
import { DESK_11, DESK_84, platformOnly } from './platform-only.ts'

const SEATED = ['county', 'coordinator'] as const

export const committeeEntries: Readonly<Record<string, Entry>> = {
  committees: platformOnly(
    'Sessions of committees: the services of the region, DGEFP, and those who sit there.',
    {
      'of 84': [...DESK_84, ...SEATED],
      'of 11': DESK_11,
      'of the nation': ['member', 'dgefp'],
    },
    { state: 'closed', quorum: 0, sitting: '|forged|' },
  ),
  'committee-members': platformOnly(
    'Who sits at a committee, and who came.',
    {
      'the DDETS of 38, at 84': [...DESK_84, ...SEATED],
      'the coordinator, at 84': [...DESK_84, ...SEATED],
      'of 11': DESK_11,
    },
    { presence: 'present', voting: true },
  ),
  'agenda-items': platformOnly(
    'Dossiers on an agenda: never for one who stood aside, nor for one whom the candidate employs.',
    {
      'Isère, before the committee of 84': [...DESK_84, 'county'],
      'Isère, the instructor of 84 stood aside': ['manager', 'dgefp', 'county'],
      'Paris, before the committee of 11': DESK_11,
    },
    { state: 'favourable', amount: 99_999_999, recused: '|' },
  ),
  'score-sheets': platformOnly(
    'Scores: each reader their own.',
    { 'of the instructor of 84': ['instructor'], 'of the manager of 84': ['manager'] },
    { scores: {}, givenAt: null },
  ),
  envelopes: platformOnly(
    'What each region may grant, and the nation.',
    {
      'of 84': ['instructor', 'manager', 'member', 'dgefp'],
      'of 11': ['elsewhere', 'member', 'dgefp'],
      'of the nation': ['instructor', 'elsewhere', 'manager', 'member', 'dgefp'],
    },
    { amount: 99_999_999 },
  ),
  minutes: platformOnly(
    'Minutes: those who read the committee, but for those who stood aside from one of its dossiers.',
    {
      'of 84': [...DESK_84, ...SEATED],
      'of 84, the instructor stood aside': ['manager', 'dgefp', ...SEATED],
      'of 11': DESK_11,
    },
    { title: 'Forgé', sha256: 'forged' },
  ),
}
