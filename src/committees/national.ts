/** The opinion of the national committee on a structure that applies for the first time (R068, R069). */
import type { PayloadRequest, Where } from 'payload'

import { localDateOf } from '#editions/calendar.ts'
import { PARIS } from '#i18n/dates.ts'
import { relationId } from '#filing/dossier.ts'
import type { AgendaItemState } from '#workflows/agenda-item/facts.ts'

import type { AgendaItem } from '../payload-types.ts'
import { stateOf } from './item.ts'
import { committeeById } from './rows.ts'

export type NationalOpinion = {
  state: AgendaItemState
  /** Cents on which the opinion bears; 0 when it is unfavourable. */
  amount: number
  reason: string | null
  /** Name of the session, and the local date on which it was held. */
  committee: string
  heldOn: string
}

const GIVEN: readonly AgendaItemState[] = ['favourable', 'partial', 'unfavourable']

const lastItem = async (
  req: PayloadRequest,
  where: readonly Where[],
): Promise<AgendaItem | undefined> => {
  const { docs } = await req.payload.db.find<AgendaItem>({
    collection: 'agenda-items',
    where: { and: [{ 'committee.kind': { equals: 'national' } }, ...where] },
    sort: '-decidedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

/** What the last national session that closed said of a dossier; null when none did. */
export const nationalOpinionOn = async (
  req: PayloadRequest,
  dossier: string,
): Promise<NationalOpinion | null> => {
  const item = await lastItem(req, [
    { dossier: { equals: dossier } },
    { state: { in: [...GIVEN] } },
    { 'committee.closedAt': { exists: true } },
  ])
  if (!item) return null
  const { name, heldAt } = await committeeById(req, relationId(item.committee))
  return {
    state: stateOf(item),
    amount: item.amount ?? 0,
    reason: item.reason ?? null,
    committee: name,
    heldOn: localDateOf(new Date(heldAt), PARIS),
  }
}

/** A session of the national committee is to examine it: the opinions that its members write do not end the wait. */
export const awaitsNationalSession = async (
  req: PayloadRequest,
  dossier: string,
): Promise<boolean> => (await lastItem(req, [{ slot: { equals: dossier } }])) !== undefined
