/** What the matrix asks of messages, and of the endpoints of those who operate the platform. */
import { randomUUID } from 'node:crypto'

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
import type { World } from './world.ts'

const AT = '2025-06-10T08:00:00.000Z'

const newGivenUp = async ({ guichet }: World): Promise<string> => {
  const data = {
    key: `essai:${randomUUID()}`,
    task: 'nothing',
    data: {},
    state: 'givenUp',
    attempts: 9,
    firstAt: AT,
    availableAt: AT,
  }
  return String((await guichet.payload.db.create({ collection: 'outbox', data })).id)
}

const BY_THE_OPERATOR = {
  '202': ['admin'],
  [ROLE]: signedIn.filter((key) => key !== 'admin'),
  [CONNECTION]: NOT_SIGNED_IN,
} as const

export const messages: Record<string, EndpointEntry> = {
  'POST /dossiers/:reference/messages': {
    does: 'writes to the region, for Isère, about its filed dossier',
    request: ({ references }, person) =>
      post(`/api/dossiers/${references['filed, Isère']}/messages`, {
        side: 'structure',
        body: `De ${person}.`,
      }),
    answers: only({ '201': WRITERS, [READ_ONLY]: ['reader'] }),
  },
}

export const operations: Record<string, EndpointEntry> = {
  'POST /outbox/:id/retry': {
    does: 'tries a sending again that was given up',
    request: async (world) => post(`/api/outbox/${await newGivenUp(world)}/retry`),
    answers: BY_THE_OPERATOR,
  },
  'POST /outbox/retry': {
    does: 'tries all of them again',
    request: () => post('/api/outbox/retry'),
    answers: BY_THE_OPERATOR,
  },
}
