/** Committees: prepared by the desk of the region, read by those who sit, unknown to everyone else. */
import { aap2025 } from '#seed/aap-2025/index.ts'

import { CONNECTION, NOT_SIGNED_IN, post, ROLE, type EndpointEntry } from './asking.ts'
import { signedIn, type PersonKey } from './people.ts'
import type { World } from './world.ts'

const NOT_FOUND = '404 refus.introuvable'
const CONFLICT = '409 refus.conflit'
const REGION = ['instructor', 'manager'] as const
/** Those who read the committee of 84 and do not prepare it. */
const READERS = ['dgefp', 'county', 'coordinator'] as const
/** Of the dossier of Isère: the coordinator is employed by the candidate. */
const ON_ISERE = [...REGION, 'dgefp', 'county'] as const

const of84 = ({ rows }: World): string => `/api/committees/${rows.committees?.['of 84'] ?? ''}`
const memberOf84 = (world: World): string =>
  `${of84(world)}/members/${world.rows['committee-members']?.['the DDETS of 38, at 84'] ?? ''}`
const onIsere = (world: World): string =>
  `${of84(world)}/items/${world.rows['agenda-items']?.['Isère, before the committee of 84'] ?? ''}`

const answers = (
  named: Readonly<Record<string, readonly PersonKey[]>>,
  others = NOT_FOUND,
): EndpointEntry['answers'] => {
  const known = new Set(Object.values(named).flat())
  const left = signedIn.filter((key) => !known.has(key))
  return { ...named, [others]: [...(named[others] ?? []), ...left], [CONNECTION]: NOT_SIGNED_IN }
}

const PLAN = { name: 'Comité régional', heldOn: '2025-09-10', at: '14:00', quorum: 2 }

export const committeeEndpoints: Record<string, EndpointEntry> = {
  'POST /envelopes/shares/:slug': {
    does: 'gives region 84 more than the envelope of the edition',
    request: () =>
      post(`/api/envelopes/shares/${aap2025.slug}`, {
        'part.84': '90 000 000,00',
        'seen.84': '10000000',
      }),
    answers: answers({ '409 refus.parts_enveloppe': ['dgefp'] }, ROLE),
  },
  'POST /committees/create': {
    does: 'creates a committee of region 84',
    request: () => post('/api/committees/create', { ...PLAN, slug: aap2025.slug, region: '84' }),
    answers: answers({ '201': REGION }, ROLE),
  },
  'POST /committees/:id/revise': {
    does: 'changes the committee of 84, from a page that is out of date',
    request: (world) => post(`${of84(world)}/revise`, { ...PLAN, sequence: 9 }),
    answers: answers({ [CONFLICT]: [...REGION, ...READERS] }),
  },
  'POST /committees/:id/act': {
    does: 'convenes the committee of 84, from a page that is out of date',
    request: (world) => post(`${of84(world)}/act`, { event: 'convene', sequence: 9 }),
    answers: answers({ [CONFLICT]: [...REGION, ...READERS] }),
  },
  'POST /committees/:id/members': {
    does: 'adds a member to the committee of 84',
    request: (world) =>
      post(`${of84(world)}/members`, { name: 'Membre', quality: 'Membre', voting: true }),
    answers: answers({ '201': REGION, [ROLE]: READERS }),
  },
  'POST /committees/:id/members/:member/remove': {
    does: 'removes from the committee of 84 one who does not sit there',
    request: (world) => post(`${of84(world)}/members/nobody/remove`),
    answers: answers({ [ROLE]: READERS }),
  },
  'POST /committees/:id/members/:member/presence': {
    does: 'notes that a member of the committee of 84 came',
    request: (world) => post(`${memberOf84(world)}/presence`, { presence: 'present' }),
    answers: answers({ '200': REGION, [ROLE]: READERS }),
  },
  'POST /committees/:id/presences': {
    does: 'calls the roll of the committee of 84',
    request: (world) => {
      const member = world.rows['committee-members']?.['the DDETS of 38, at 84'] ?? ''
      return post(`${of84(world)}/presences`, {
        [`presence.${member}`]: 'present',
        [`seen.${member}`]: 'expected',
      })
    },
    answers: answers({ '200': REGION, [ROLE]: READERS }),
  },
  'GET /committees/:id/minutes': {
    does: 'reads the minutes of the committee of 84, which is not held',
    request: (world) => ({ path: `${of84(world)}/minutes` }),
    answers: answers({}),
  },
  'POST /committees/:id/items': {
    does: 'puts on the agenda of 84 a dossier that does not exist',
    request: (world) => post(`${of84(world)}/items`, { references: ['CSI-2025-84-99999'] }),
    answers: answers({ [ROLE]: READERS }),
  },
  'POST /committees/:id/items/:item/act': {
    does: 'adjourns the dossier of Isère, from a page that is out of date',
    request: (world) =>
      post(`${onIsere(world)}/act`, { event: 'adjourn', sequence: 9, reason: 'Pièce attendue.' }),
    answers: answers({ [CONFLICT]: ON_ISERE }),
  },
  'POST /committees/:id/items/:item/move': {
    does: 'moves the dossier of Isère up the agenda of 84',
    request: (world) => post(`${onIsere(world)}/move`, { direction: 'up' }),
    answers: answers({ '200': REGION, [ROLE]: READERS }),
  },
  'POST /committees/:id/items/:item/scores': {
    does: 'gives the dossier of Isère a score that the grid does not have',
    request: (world) => post(`${onIsere(world)}/scores`, { 'score.diagnostic': 99 }),
    answers: answers({ '422 refus.note': ON_ISERE }),
  },
}
