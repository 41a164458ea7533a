/** What a structure does of a request for corrections: it explains, then sends. */
import type { PayloadRequest, Where } from 'payload'

import { dossierProcess } from '#filing/dossier-process.ts'
import { openForWriting, readDossier } from '#filing/dossier.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { fireWithin } from '#workflows/fire/fire.ts'

import type { Correction } from '../payload-types.ts'
import { explained } from './items.ts'
import { correctionProcess } from './process.ts'
import { isAnswerable, itemsOf, liveRound } from './read.ts'

/** By item: why nothing is changed, or what the services should know. */
export type Explanations = Readonly<Record<string, string>>

const answerable = async (req: PayloadRequest, dossier: string): Promise<Correction> => {
  const round = await liveRound(req, dossier)
  if (!round || !isAnswerable(round)) throw new Refused('refus.complements_aucun')
  return round
}

const writeExplanations = async (
  req: PayloadRequest,
  { id, state, sequence, ...round }: Correction,
  explanations: Explanations,
  now: Date,
): Promise<void> => {
  const where: Where = {
    and: [{ id: { equals: id } }, { state: { equals: state } }, { sequence: { equals: sequence } }],
  }
  const data = { items: explained(itemsOf(round), explanations), updatedAt: now.toISOString() }
  if (!(await atomicUpdate(req.payload, { collection: 'corrections', where, data }, req)))
    throw new Refused('refus.conflit')
}

/**
 * Keeps what the structure writes about items, to be sent later.
 * @throws Refused when nothing is asked of the dossier, or when the person may not write in it
 */
export const explainCorrections = async (
  req: PayloadRequest,
  reference: string,
  explanations: Explanations,
  now: Date,
): Promise<void> => {
  const dossier = await openForWriting(req, reference)
  await inTransaction(req.payload, req.user, async (own) =>
    writeExplanations(own, await answerable(own, dossier.id), explanations, now),
  )
}

/**
 * Sends the answers to every item: the dossier goes back to its service, which learns of it, and the
 * legal clock runs again. Taken after the due date too, until the State closes the request.
 * @throws Refused with the sentence of the table: an item without an answer, a lesser right, a conflict
 */
export const sendCorrections = async (
  req: PayloadRequest,
  reference: string,
  now: Date,
): Promise<{ sequence: number }> => {
  const dossier = await readDossier(req, reference)
  return inTransaction(req.payload, req.user, async (own) => {
    const round = await answerable(own, dossier.id)
    const act = { user: req.user, now }
    const input = { arrivedAt: now, round: round.round }
    const fired = await fireWithin(own, dossierProcess, dossier.id, {
      ...act,
      event: 'answerCorrection',
      input,
    })
    await fireWithin(own, correctionProcess, round.id, { ...act, event: 'answer', input: {} })
    return fired
  })
}
