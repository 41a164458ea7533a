/** Endpoints of the signature that comes after the closing (R065). */
import * as candidature from '#tests/builders/candidature.ts'

import {
  draftOf,
  newDraft,
  only,
  post,
  READ_ONLY,
  REPRESENTATIVE,
  ROLE,
  WRITERS,
  type EndpointEntry,
} from './asking.ts'
import type { World } from './world.ts'

const REASON = { reason: 'La personne qui signe est absente.' }

/** A draft of Isère for which a late signature is asked. */
const newRequest = async (world: World): Promise<string> => {
  const reference = await newDraft(world)
  const by = world.sessions.representative as candidature.Session
  await world.guichet.ask(`/api/dossiers/${reference}/late-signature`, {
    method: 'POST',
    as: by,
    body: REASON,
  })
  return reference
}

const derogationOf = async (world: World): Promise<string> => {
  const reference = await newRequest(world)
  const row = await world.guichet.payload.db.findOne<{ id: string }>({
    collection: 'derogations',
    where: { reference: { equals: reference } },
  })
  return row?.id ?? ''
}

export const signatures: Readonly<Record<string, EndpointEntry>> = {
  'POST /dossiers/:reference/file-unsigned': {
    does: 'files a draft of Isère without a signature, unasked and not complete',
    request: (world) => post(`/api/dossiers/${draftOf(world)}/file-unsigned`),
    answers: only({ '422 refus.incomplet': WRITERS, [ROLE]: ['reader'] }),
  },
  'POST /dossiers/:reference/sign': {
    does: 'signs a filed dossier of Isère that is signed already',
    request: ({ references }) =>
      post(`/api/dossiers/${references['filed, Isère']}/sign`, candidature.SIGNATURE),
    answers: only({
      '409 refus.deja_signe': REPRESENTATIVE,
      [ROLE]: ['reader', 'editor', 'instructor', 'manager', 'dgefp'],
    }),
  },
  'POST /dossiers/:reference/late-signature': {
    does: 'asks that a draft of Isère may be signed after the closing',
    request: async (world) => post(`/api/dossiers/${await newDraft(world)}/late-signature`, REASON),
    answers: only({ '201': WRITERS, [READ_ONLY]: ['reader'] }),
  },
  'POST /dossiers/:reference/late-signature/withdraw': {
    does: 'takes back a late signature asked for a draft of Isère',
    request: async (world) =>
      post(`/api/dossiers/${await newRequest(world)}/late-signature/withdraw`),
    answers: only({ '200': WRITERS, [ROLE]: ['reader'] }),
  },
  'POST /derogations/:id/act': {
    does: 'grants a late signature asked for a draft of Isère',
    request: async (world) =>
      post(`/api/derogations/${await derogationOf(world)}/act`, {
        event: 'grant',
        sequence: 1,
        until: '2025-08-31',
      }),
    answers: only({
      '200': ['instructor', 'manager'],
      [ROLE]: ['reader', 'editor', 'representative', 'dgefp'],
    }),
  },
}
