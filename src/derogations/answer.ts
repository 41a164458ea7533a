import type { PayloadRequest, Where } from 'payload'

import { underRightsOrNone } from '#access/under-rights.ts'
import { readDossier } from '#filing/dossier.ts'
import { Refused } from '#platform/errors.ts'
import type { DerogationState } from '#workflows/derogation/facts.ts'
import { fire } from '#workflows/fire/fire.ts'

import type { Derogation } from '../payload-types.ts'
import { derogationProcess } from './process.ts'

export type DerogationActed = {
  event: 'grant' | 'refuse'
  /** Of the last row of its history that the person was looking at. */
  sequence: number
  reason?: string
  /** Local date of the last day granted. */
  until?: string
}

const findOne = async (req: PayloadRequest, where: Where): Promise<Derogation> => {
  if (!req.user) throw new Refused('refus.connexion')
  const { docs } = await req.payload.find({
    collection: 'derogations',
    where,
    limit: 1,
    pagination: false,
    ...underRightsOrNone(req),
  })
  if (!docs[0]) throw new Refused('refus.introuvable')
  return docs[0]
}

/**
 * Grants or refuses a late signature that the person may read.
 * @throws Refused with the sentence of the table, or `refus.conflit` when somebody acted meanwhile
 */
export const actOnDerogation = async (
  req: PayloadRequest,
  id: string,
  { until, ...acted }: DerogationActed,
  now: Date,
): Promise<{ state: DerogationState; sequence: number }> => {
  const derogation = await findOne(req, { id: { equals: id } })
  const input = until ? { until } : {}
  return fire(req.payload, derogationProcess, derogation.id, {
    ...acted,
    user: req.user,
    now,
    input,
  })
}

/** Takes back what a structure asked for one of its dossiers and that nobody answered yet. */
export const withdrawLateSignature = async (
  req: PayloadRequest,
  reference: string,
  now: Date,
): Promise<{ state: DerogationState; sequence: number }> => {
  const dossier = await readDossier(req, reference)
  const derogation = await findOne(req, {
    and: [{ dossier: { equals: dossier.id } }, { state: { equals: 'requested' } }],
  })
  const act = { event: 'withdraw', user: req.user, now, input: {} } as const
  return fire(req.payload, derogationProcess, derogation.id, act)
}
