/** Editions whose closing has passed, then the drafts they leave (R062, R064). */
import type { Payload } from 'payload'

import { callProcess } from '#editions/call-process.ts'
import { closingInstant } from '#editions/calendar.ts'
import { readRevision, type OpenRevision } from '#editions/revisions.ts'
import { seal } from '#editions/seal.ts'
import { relationId } from '#filing/dossier.ts'
import { dossierProcess } from '#filing/dossier-process.ts'
import { UNDER_WAY_MILLISECONDS } from '#workflows/dossier/guards.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'
import { fire } from '#workflows/fire/fire.ts'

import type { Call } from '../payload-types.ts'
import { attempt, drain, type Job, type List, type Sweep } from './job.ts'

/** Far beyond the editions of a programme in a lifetime. */
const MOST_CALLS = 200

/** Editions in a state. */
export const callsIn = async (payload: Payload, state: Call['state']): Promise<Call[]> => {
  const { docs } = await payload.find({
    collection: 'calls',
    where: { state: { equals: state } },
    select: { state: true, currentRevision: true },
    limit: MOST_CALLS,
    pagination: false,
    depth: 0,
    // The sweep is the platform itself: no user stands behind it.
    overrideAccess: true,
  })
  return docs as Call[]
}

/** What holds for an edition: its revision in force. */
export const inForce = (payload: Payload, { currentRevision }: Call): Promise<OpenRevision> =>
  readRevision(payload, relationId(currentRevision ?? ''))

const close = ({ payload, now }: Sweep, call: Call, { edition, number }: OpenRevision) =>
  attempt(`call:${call.id}:close`, () =>
    fire(payload, callProcess, call.id, {
      event: 'close',
      user: null,
      now,
      input: { edition, sealed: seal(edition), revision: number },
    }),
  )

/** Closes the editions whose hour has passed, once the requests under way had their time. */
export const closeCalls: Job = async (sweep) => {
  const { payload, now } = sweep
  for (const call of await callsIn(payload, 'published')) {
    const revision = await inForce(payload, call)
    const closesAt = closingInstant(revision.edition.calendar)
    if (now.getTime() > closesAt.getTime() + UNDER_WAY_MILLISECONDS)
      await close(sweep, call, revision)
  }
  return false
}

/** A draft that was not filed by the closing can be filed no more. */
export const expireDrafts: Job = async (sweep) => {
  const { payload, now } = sweep
  let left = false
  for (const call of await callsIn(payload, 'closed')) {
    const list: List = {
      collection: 'dossiers',
      where: {
        and: [{ call: { equals: call.id } }, { state: { equals: dossierWorkflow.initial } }],
      },
      sort: 'reference',
    }
    const more = await drain(sweep, list, ({ id }) =>
      attempt(`dossier:${id}:expire`, () =>
        fire(payload, dossierProcess, id, {
          event: 'expire',
          user: null,
          now,
          input: { arrivedAt: now },
        }),
      ),
    )
    left ||= more
  }
  return left
}

/** R065, X32: filed without a signature, and not signed by the date that was granted. */
export const expireUnsigned: Job = (sweep) => {
  const { payload, now } = sweep
  const before = new Date(now.getTime() - UNDER_WAY_MILLISECONDS).toISOString()
  const list: List = {
    collection: 'dossiers',
    where: {
      and: [
        { state: { in: [...dossierWorkflow.transitions.expireUnsigned.from] } },
        { lateSignatureUntil: { less_than: before } },
        { signature: { exists: false } },
      ],
    },
    sort: 'lateSignatureUntil',
  }
  return drain(sweep, list, ({ id }) =>
    attempt(`dossier:${id}:expireUnsigned`, () =>
      fire(payload, dossierProcess, id, {
        event: 'expireUnsigned',
        user: null,
        now,
        input: { arrivedAt: now },
      }),
    ),
  )
}
