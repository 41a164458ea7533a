import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { clock } from '#platform/clock.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import type { CallEvent } from '#workflows/call/table.ts'
import { fireWithin } from '#workflows/fire/fire.ts'

import type { Call } from '../payload-types.ts'
import { callProcess, preparePublication } from './call-process.ts'

export type Published = { number: number; sha256: string }

const readCall = async (req: PayloadRequest, id: string) => {
  const { docs } = await req.payload.find({
    collection: 'calls',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    // The platform's own publication (seed, sweep) has no user; a person's is checked by the rules.
    overrideAccess: !req.user,
    ...(req.user ? { user: req.user } : {}),
  })
  const call = docs[0]
  if (!call) throw new Refused('refus.introuvable')
  return call
}

/** Where publishing is not publishing again: a first time, or once the call was closed. */
const EVENT_FROM: Readonly<Partial<Record<Call['state'], CallEvent>>> = {
  draft: 'publish',
  closed: 'reopen',
}

/** Seals and publishes the edition of a call, for a person or, without one, for the platform. */
export const publish = (
  payload: Payload,
  user: TypedUser | null,
  id: string,
  now: Date,
): Promise<Published> =>
  inTransaction(payload, user, async (req) => {
    const call = await readCall(req, id)
    const publication = await preparePublication(req, call)
    const event = EVENT_FROM[call.state] ?? 'republish'
    await fireWithin(req, callProcess, id, { event, user, now, input: publication })
    return { number: publication.revision, sha256: publication.sealed.sha256 }
  })

/** The same, asked by the request of a signed-in person. */
export const publishCall = (req: PayloadRequest, id: string): Promise<Published> => {
  if (!req.user) throw new Refused('refus.connexion')
  return publish(req.payload, req.user, id, clock.now())
}
