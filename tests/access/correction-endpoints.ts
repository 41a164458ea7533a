/** Requests for corrections: the region asks and judges, the structure answers, nobody else does either. */
import {
  CONNECTION,
  NOT_SIGNED_IN,
  only,
  post,
  READ_ONLY,
  ROLE,
  WRITERS,
  type EndpointEntry,
} from './asking.ts'
import { signedIn } from './people.ts'

const REGION = ['instructor', 'manager'] as const
/** Those who read the filed dossier of Isère. */
const READERS = ['reader', ...WRITERS, ...REGION, 'dgefp'] as const

type Request = EndpointEntry['request']

const at =
  (act: string, body: object = {}): Request =>
  ({ references }) =>
    post(`/api/corrections/${references['filed, Isère']}/${act}`, body)

/** What the region alone does: another region learns nothing, the others that they have no such role. */
const ofRegion = (does: string, request: Request, answer: string): EndpointEntry => ({
  does,
  request,
  answers: {
    [answer]: REGION,
    '404 refus.introuvable': ['elsewhere'],
    [ROLE]: signedIn.filter((key) => key !== 'elsewhere' && !REGION.some((one) => one === key)),
    [CONNECTION]: NOT_SIGNED_IN,
  },
})

export const correctionEndpoints: Record<string, EndpointEntry> = {
  'POST /corrections/:reference/ask': ofRegion(
    'asks the filed dossier of Isère about a question that does not exist',
    at('ask', {
      items: [{ kind: 'answer', key: 'nowhere', question: 'Quoi ?' }],
      dueOn: '2099-12-31',
      sequence: 2,
    }),
    '422 refus.complement_inconnu',
  ),
  'POST /corrections/:reference/extend': ofRegion(
    'brings the due date of a request of Isère forward',
    at('extend', { dueOn: '2030-01-01', sequence: 1 }),
    '422 refus.report_anterieur',
  ),
  'POST /corrections/:reference/close': ofRegion(
    'refuses an item of Isère without a reason',
    at('close', { judgements: { 'document-rib': { verdict: 'refused' } }, sequence: 1 }),
    '422 refus.complement_refus_sans_motif',
  ),
  'POST /corrections/:reference/take-back': ofRegion(
    'takes back a request from a dossier of Isère that is not being completed',
    at('take-back', { sequence: 1 }),
    '409 refus.transition',
  ),
  'POST /corrections/:reference/explain': {
    does: 'explains an item of a dossier of Isère that is not being completed',
    request: at('explain'),
    answers: only({ '409 refus.deja_depose': WRITERS, [READ_ONLY]: ['reader'] }),
  },
  'POST /corrections/:reference/send': {
    does: 'sends the answers of a dossier of Isère that is not being completed',
    request: at('send'),
    answers: only({ '409 refus.transition': READERS }),
  },
}
