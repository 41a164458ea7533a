/** Decisions, appeals and conventions: told and written by the region, answered by the structure. */
import { only, post, ROLE, whoIsSignedIn, CONNECTION, NOT_SIGNED_IN } from './asking.ts'
import type { EndpointEntry } from './asking.ts'
import { signedIn } from './people.ts'
import type { World } from './world.ts'

const NOT_FOUND = '404 refus.introuvable'
const CONFLICT = '409 refus.conflit'
const NOTHING_DECIDED = '409 refus.decision_absente'
const REGION = ['instructor', 'manager'] as const
/** Those who read what was told to the structure of Isère. */
const READERS = ['reader', 'editor', 'representative', ...REGION, 'dgefp'] as const

const filed = ({ references }: World): string => references['filed, Isère'] ?? ''
const CONVENTION = '/api/conventions/isere'

/** Of a desk: another region learns nothing, and who has no desk is told so. */
const ofDesk = (answer: string, reads: readonly ('dgefp' | (typeof REGION)[number])[]) => ({
  [answer]: reads,
  [NOT_FOUND]: ['elsewhere'] as const,
  [ROLE]: signedIn.filter((key) => key !== 'elsewhere' && !reads.some((one) => one === key)),
  [CONNECTION]: NOT_SIGNED_IN,
})

const onConvention = (does: string, path: string, body: object, answer: string): EndpointEntry => ({
  does,
  request: () => post(`${CONVENTION}/${path}`, body),
  answers: only({ [answer]: READERS }),
})

export const conventionEndpoints: Record<string, EndpointEntry> = {
  'POST /decisions/letter/:reference': {
    does: 'writes the letter of a decision that is not taken',
    request: (world) => post(`/api/decisions/letter/${filed(world)}`, { quality: 'Responsable' }),
    answers: ofDesk(NOTHING_DECIDED, REGION),
  },
  'POST /decisions/letter/:reference/notify': {
    does: 'notifies a decision that is not taken',
    request: (world) => post(`/api/decisions/letter/${filed(world)}/notify`, { sequence: 2 }),
    answers: ofDesk(NOTHING_DECIDED, [...REGION, 'dgefp']),
  },
  'POST /decisions/notify': {
    does: 'notifies the decision of a dossier that is not: each is refused in its own result',
    request: () => post('/api/decisions/notify', { references: ['CSI-2025-84-99999'] }),
    answers: whoIsSignedIn('200'),
  },
  'POST /appeals/of/:reference': {
    does: 'contests a refusal of the filed dossier of Isère, which is not refused',
    request: (world) => post(`/api/appeals/of/${filed(world)}`, { grounds: 'Parce que.' }),
    answers: only({
      '409 refus.recours_sans_objet': ['representative'],
      [ROLE]: ['reader', 'editor', ...REGION, 'dgefp'],
    }),
  },
  'POST /appeals/:id/act': {
    does: 'takes back the appeal of Isère, from a page that is out of date',
    request: ({ rows }) =>
      post(`/api/appeals/${rows.appeals?.['on Isère'] ?? ''}/act`, {
        event: 'withdraw',
        sequence: 9,
      }),
    answers: only({ [CONFLICT]: READERS }),
  },
  'POST /conventions/of/:reference': {
    does: 'prepares the convention of a dossier whose amount was not accepted',
    request: (world) => post(`/api/conventions/of/${filed(world)}`),
    answers: ofDesk('409 refus.montant_non_accepte', REGION),
  },
  'POST /conventions/:reference/amend': onConvention(
    'amends the convention of Isère, which is not active',
    'amend',
    {},
    '409 refus.avenant_sans_objet',
  ),
  'POST /conventions/:reference/content': onConvention(
    'writes the convention of Isère, from a page that is out of date',
    'content',
    { sequence: 9 },
    CONFLICT,
  ),
  'POST /conventions/:reference/send': onConvention(
    'sends the convention of Isère, which was sent',
    'send',
    { sequence: 9 },
    '409 refus.transition',
  ),
  'POST /conventions/:reference/act': onConvention(
    'abandons the convention of Isère, from a page that is out of date',
    'act',
    { event: 'abandon', sequence: 9, reason: 'Projet arrêté.' },
    CONFLICT,
  ),
  'POST /conventions/:reference/signatures/:party': {
    does: 'signs the convention of Isère, whose document is not there',
    request: () => post(`${CONVENTION}/signatures/structure`, {}),
    answers: only({
      '409 refus.transition': ['representative'],
      [ROLE]: ['reader', 'editor', ...REGION, 'dgefp'],
    }),
  },
}
