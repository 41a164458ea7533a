/** Opinions: asked and followed by the desk, given by the one consulted, and by nobody else. */
import { CONNECTION, NOT_SIGNED_IN, post, ROLE, type EndpointEntry } from './asking.ts'
import { signedIn, type PersonKey } from './people.ts'
import type { World } from './world.ts'

const NOT_FOUND = '404 refus.introuvable'
const CONFLICT = '409 refus.conflit'
const REGION = ['instructor', 'manager'] as const
/** Of whom opinions are asked: what is asked of another does not exist for them. */
const CONSULTED = ['county', 'coordinator', 'member'] as const

const ofDdets = ({ rows }: World): string =>
  `/api/opinions/${rows.opinions?.['of the DDETS of 38, on Isère'] ?? ''}`

const asking = (world: World): string =>
  `/api/opinions/ask/${world.references['filed, Isère'] ?? ''}`

const answers = (
  named: Readonly<Record<string, readonly PersonKey[]>>,
): EndpointEntry['answers'] => {
  const known = new Set(Object.values(named).flat())
  return {
    ...named,
    [ROLE]: signedIn.filter((key) => !known.has(key)),
    [CONNECTION]: NOT_SIGNED_IN,
  }
}

const write = (method: 'POST' | 'PATCH'): EndpointEntry => ({
  does: 'saves what is typed in the opinion of the DDETS of 38',
  request: (world) => ({
    path: `${ofDdets(world)}/answers`,
    method,
    body: { reasons: 'Connu de nos services.' },
  }),
  answers: answers({ '200': ['county'], [NOT_FOUND]: ['coordinator', 'member'] }),
})

export const opinionEndpoints: Record<string, EndpointEntry> = {
  'POST /opinions/ask/:reference': {
    does: 'asks opinions of nobody on the filed dossier of Isère',
    request: (world) => post(asking(world), { dueOn: '2099-01-01', sequence: 2 }),
    answers: answers({
      '422 refus.avis_sans_destinataire': REGION,
      [NOT_FOUND]: ['elsewhere'],
    }),
  },
  'POST /opinions/ask/:reference/:id': {
    does: 'takes back the opinion of the DDETS of 38, from a page that is out of date',
    request: (world) =>
      post(`${asking(world)}/${ofDdets(world).split('/').at(-1)}`, {
        event: 'withdraw',
        sequence: 9,
        reason: 'Demandé par erreur.',
      }),
    answers: answers({ [CONFLICT]: [...REGION, 'dgefp'], [NOT_FOUND]: ['elsewhere'] }),
  },
  'POST /opinions/:id/act': {
    does: 'declines the opinion of the DDETS of 38, from a page that is out of date',
    request: (world) =>
      post(`${ofDdets(world)}/act`, { event: 'decline', sequence: 9, reason: 'Absence.' }),
    answers: answers({ [CONFLICT]: ['county'], [NOT_FOUND]: ['coordinator', 'member'] }),
  },
  'PATCH /opinions/:id/answers': write('PATCH'),
  'POST /opinions/:id/answers': write('POST'),
  'GET /opinions/:id/documents/:document': {
    does: 'opens a document of Isère that the opinion of the DDETS of 38 does not open',
    request: (world) => ({
      path: `${ofDdets(world)}/documents/${world.rows.documents?.['of the filed dossier, Isère'] ?? ''}`,
    }),
    answers: answers({ [NOT_FOUND]: CONSULTED }),
  },
  'GET /opinions/:id/sheets/:version': {
    does: 'reads the sheet of an opinion that is not given',
    request: (world) => ({ path: `${ofDdets(world)}/sheets/1` }),
    answers: { [NOT_FOUND]: signedIn, [CONNECTION]: NOT_SIGNED_IN },
  },
}
