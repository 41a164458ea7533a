/** What the desk writes on a dossier: the services of its region do, and nobody else. */
import { CONNECTION, NOT_SIGNED_IN, post, ROLE, type EndpointEntry } from './asking.ts'
import { signedIn } from './people.ts'

const NOT_FOUND = '404 refus.introuvable'
const REGION = ['instructor', 'manager'] as const

/** Asked of the filed dossier of Isère: another region learns nothing of it. */
const onFiled = (
  does: string,
  path: string,
  body: object,
  answer: string,
  who: readonly (typeof signedIn)[number][] = REGION,
): EndpointEntry => ({
  does,
  request: ({ references }) => post(`/api/dossiers/${references['filed, Isère']}/${path}`, body),
  answers: {
    [answer]: who,
    [NOT_FOUND]: ['elsewhere'],
    [ROLE]: signedIn.filter((key) => key !== 'elsewhere' && !who.includes(key)),
    [CONNECTION]: NOT_SIGNED_IN,
  },
})

export const instructionEndpoints: Record<string, EndpointEntry> = {
  'POST /dossiers/:reference/document-checks': onFiled(
    'judges a document of the filed dossier of Isère',
    'document-checks',
    { key: 'rib', verdict: 'compliant' },
    '200',
  ),
  'POST /dossiers/:reference/answer-checks': onFiled(
    'marks an answer of the filed dossier of Isère, without a question',
    'answer-checks',
    { key: 'projet_intitule', verdict: 'to_correct' },
    '422 refus.question_requise',
  ),
  'POST /dossiers/:reference/finding-checks': onFiled(
    'sets aside a finding that the filed dossier of Isère does not have',
    'finding-checks',
    { key: 'nothing', verdict: 'set_aside', reason: 'Sans objet.' },
    '422 refus.controle_inconnu',
  ),
  'POST /dossiers/:reference/assignee': onFiled(
    'takes charge of the filed dossier of Isère',
    'assignee',
    { assignee: 'me' },
    '200',
  ),
  'POST /dossiers/:reference/follow': onFiled(
    'follows the filed dossier of Isère',
    'follow',
    { follow: true },
    '200',
    [...REGION, 'dgefp'],
  ),
  'POST /dossiers/:reference/notes': onFiled(
    'writes an empty note on the filed dossier of Isère',
    'notes',
    { body: '' },
    '422 refus.note_vide',
  ),
  'POST /dossiers/:reference/notes/:note/remove': {
    ...onFiled(
      'takes back the note of somebody else',
      'notes/00000000-0000-4000-8000-000000000000/remove',
      {},
      NOT_FOUND,
    ),
    answers: {
      [NOT_FOUND]: [...REGION, 'elsewhere'],
      [ROLE]: signedIn.filter((key) => ![...REGION, 'elsewhere'].includes(key)),
      [CONNECTION]: NOT_SIGNED_IN,
    },
  },
  'POST /dossiers/:reference/reroute': onFiled(
    'sends the filed dossier of Isère where it is',
    'reroute',
    { region: '84', reason: 'Projet en Isère.', sequence: 2 },
    '422 refus.region_identique',
  ),
}
