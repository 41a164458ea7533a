/** Holds what two people could spend, or change, at once: one of them waits, then reads what the other wrote. */
import type { PayloadRequest, Where } from 'payload'

import { relationId } from '#filing/dossier.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { Contended } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import type { CommitteeState } from '#workflows/committee/facts.ts'

import type { Committee } from '../payload-types.ts'
import { envelopeRow, NATION, type Place } from './envelopes.ts'

const holdOne = async (req: PayloadRequest, place: Place): Promise<void> => {
  const row = await envelopeRow(req, place)
  if (!row) {
    const data = { call: relationId(place.call), region: place.region, held: 1 }
    await req.payload.db.create({ collection: 'envelopes', data, req })
    return
  }
  const where: Where = { and: [{ id: { equals: row.id } }, { held: { equals: row.held } }] }
  const data = { held: row.held + 1 }
  if (!(await atomicUpdate(req.payload, { collection: 'envelopes', where, data }, req)))
    throw new Contended()
}

/**
 * Holds the envelopes that a grant spends, in the transaction of `req`: of two that spend at once, one is
 * tried again and reads what the other granted (X29).
 */
export const holdEnvelopes = async (req: PayloadRequest, place: Place): Promise<void> => {
  await holdOne(req, { ...place, region: NATION })
  if (place.region !== NATION) await holdOne(req, place)
}

/**
 * Holds a committee while something is written beside it.
 * @throws Refused `refus.seance_terminee` when its state is not one of these any more
 */
export const holdCommittee = async (
  req: PayloadRequest,
  { id, updatedAt }: Pick<Committee, 'id' | 'updatedAt'>,
  states: readonly CommitteeState[],
  changes: Record<string, unknown> = {},
): Promise<void> => {
  const where: Where = { and: [{ id: { equals: id } }, { state: { in: [...states] } }] }
  // Later than what is there: MongoDB does not count a write that changes nothing as one.
  const data = { ...changes, updatedAt: new Date(Date.parse(updatedAt) + 1).toISOString() }
  if (!(await atomicUpdate(req.payload, { collection: 'committees', where, data }, req)))
    throw new Refused('refus.seance_terminee')
}
