/**
 * The platform's own endpoints, each asked by every person with a request that is right but for who
 * asks, and what it must answer. An endpoint without an entry here fails the test by its name.
 */
import { aap2025 } from '#seed/aap-2025/index.ts'
import { newAddress } from '#tests/builders/accounts.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { PEER_HEADER } from '#platform/http/peer-address.ts'

import { accounts, administration, sessions, structures } from './account-endpoints.ts'
import {
  CONNECTION,
  draftOf,
  everyone,
  get,
  newDocument,
  newDraft,
  NOT_SIGNED_IN,
  only,
  post,
  READ_ONLY,
  REPRESENTATIVE,
  ROLE,
  WRITERS,
  type EndpointEntry,
} from './asking.ts'
import { committeeEndpoints } from './committee-endpoints.ts'
import { conventionEndpoints } from './convention-endpoints.ts'
import { correctionEndpoints } from './correction-endpoints.ts'
import { desk } from './desk-endpoints.ts'
import { instructionEndpoints } from './instruction-endpoints.ts'
import { as } from './measure.ts'
import { messages, operations } from './operations-endpoints.ts'
import { opinionEndpoints } from './opinion-endpoints.ts'
import { signatures } from './signature-endpoints.ts'
import { personKeys, signedIn, type PersonKey } from './people.ts'
import type { World } from './world.ts'

const open: Record<string, EndpointEntry> = {
  'GET /health': {
    does: 'says whether the platform works',
    request: () => get('/api/health'),
    answers: everyone('200'),
  },
  'GET /metrics': {
    does: 'gives the figures of the platform, to the machine that bears the token of the environment',
    request: () => get('/api/metrics'),
    answers: everyone('404 refus.introuvable'),
  },
  'GET /territories/communes': {
    does: 'finds a commune',
    request: () => get('/api/territories/communes?postalCode=38000'),
    answers: everyone('200'),
  },
  'GET /donnees/:file': {
    does: 'gives the open data of the editions',
    request: () => get('/api/donnees/calendriers.csv'),
    answers: everyone('200'),
  },
  'GET /donnees/formulaires/:slug': {
    does: 'gives the JSON Schema of what is filed under an edition',
    request: () => get(`/api/donnees/formulaires/${aap2025.slug}`),
    answers: everyone('200'),
  },
}

const dossiers: Record<string, EndpointEntry> = {
  'POST /dossiers/open': {
    does: 'opens a draft for Isère',
    request: ({ structures }) =>
      post('/api/dossiers/open', { slug: aap2025.slug, structure: structures.isere }),
    answers: only({ '201': WRITERS, [READ_ONLY]: ['reader'] }),
  },
  'PATCH /dossiers/:reference/answers': {
    does: 'saves an answer of a draft of Isère',
    request: (world) => ({
      path: `/api/dossiers/${draftOf(world)}/answers`,
      method: 'PATCH',
      body: { operations: [candidature.operation('sigle', 'ADI')] },
    }),
    answers: only({ '200': WRITERS, [READ_ONLY]: ['reader'] }),
  },
  'POST /dossiers/:reference/documents': {
    does: 'joins a document to a draft of Isère',
    request: async (world) => ({
      path: `/api/dossiers/${await newDraft(world)}/documents?request=rib&name=rib.pdf`,
      method: 'POST',
      body: candidature.PDF,
    }),
    answers: only({ '201': WRITERS, [READ_ONLY]: ['reader'] }),
  },
  'DELETE /dossiers/:reference/documents/:document': {
    does: 'takes a document back from a draft of Isère',
    request: async (world) => ({
      path: await newDocument(world),
      method: 'DELETE',
    }),
    answers: only({ '200': WRITERS, [READ_ONLY]: ['reader'] }),
  },
  'POST /dossiers/:reference/file': {
    does: 'files a draft of Isère that is not complete',
    request: (world) => post(`/api/dossiers/${draftOf(world)}/file`, candidature.SIGNATURE),
    answers: only({ '422 refus.incomplet': REPRESENTATIVE, [ROLE]: ['reader', 'editor'] }),
  },
  'POST /dossiers/:reference/abandon': {
    does: 'gives a draft of Isère up',
    request: async (world) => post(`/api/dossiers/${await newDraft(world)}/abandon`),
    answers: only({ '200': WRITERS, [ROLE]: ['reader'] }),
  },
  'POST /dossiers/:reference/act': {
    does: 'declares the filed dossier of Isère inadmissible, without a reason',
    request: ({ references }) =>
      post(`/api/dossiers/${references['filed, Isère']}/act`, {
        event: 'declareInadmissible',
        sequence: 2,
      }),
    answers: only({
      '422 refus.motif': ['manager'],
      [ROLE]: ['reader', 'editor', 'representative', 'instructor', 'dgefp'],
    }),
  },
}

const editions: Record<string, EndpointEntry> = {
  'POST /calls/:id/publish': {
    does: 'seals the published edition again',
    request: ({ rows }) => post(`/api/calls/${rows.calls?.published}/publish`),
    answers: {
      '200': ['dgefp'],
      [ROLE]: signedIn.filter((key) => key !== 'dgefp'),
      [CONNECTION]: NOT_SIGNED_IN,
    },
  },
}

export const endpointEntries: Readonly<Record<string, EndpointEntry>> = {
  ...open,
  ...dossiers,
  ...correctionEndpoints,
  ...desk,
  ...instructionEndpoints,
  ...opinionEndpoints,
  ...committeeEndpoints,
  ...conventionEndpoints,
  ...messages,
  ...signatures,
  ...editions,
  ...operations,
  ...structures,
  ...accounts,
  ...administration,
  ...sessions,
}

/** Answer → who got it, in the order of people. */
export const measureEndpoint = async (
  world: World,
  { request }: EndpointEntry,
): Promise<Record<string, PersonKey[]>> => {
  const got: Record<string, PersonKey[]> = {}
  for (const person of personKeys) {
    const { path, ...options } = await request(world, person)
    const headers = { [PEER_HEADER]: newAddress() }
    const response = await world.guichet.ask(path, { ...options, ...as(world, person), headers })
    const { error } = (await response.json().catch(() => ({}))) as { error?: { code?: string } }
    const answer = error?.code ? `${response.status} ${error.code}` : String(response.status)
    ;(got[answer] ??= []).push(person)
  }
  return got
}
