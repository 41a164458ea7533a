/** The waiting lists of a desk: who comes next, and whether the money that is left suffices (X29). */
import type { PayloadRequest } from 'payload'

import { officesOver } from '#access/offices.ts'
import { actorFrom } from '#access/request.ts'
import { underRightsOf } from '#access/under-rights.ts'
import { leftFor } from '#committees/envelopes.ts'
import { placeOf, relationId } from '#filing/dossier.ts'
import { deskOf } from '#instruction/queue/desk.ts'

import type { Dossier } from '../payload-types.ts'
import type { Decided } from './decision.ts'

export const MOST_WAITING = 50

export type Waiting = {
  dossier: Dossier
  /** Cents that were decided for when money would come back. */
  amount: number
  /** Nobody of its list comes before it. */
  first: boolean
  /** Cents that the envelopes still have. */
  left: number
  /** The person may take it off the list now. */
  mayPromote: boolean
}

const listOf = ({ call, region }: Dossier): string => `${relationId(call)} ${region}`

/**
 * A page of those who wait, in the order of their lists.
 * @param page from 1
 * @throws Refused `refus.role` for those who have no desk
 */
export const waitingDossiers = async (req: PayloadRequest, page: number): Promise<Dossier[]> => {
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { and: [deskOf(req), { state: { equals: 'waitlisted' } }] },
    sort: ['region', 'waitRank', 'reference'],
    limit: MOST_WAITING,
    page,
    pagination: false,
    ...underRightsOf(req),
  })
  return docs
}

/** @throws Refused `refus.role` for those who have no desk */
export const readWaitingList = async (req: PayloadRequest): Promise<Waiting[]> => {
  const docs = await waitingDossiers(req, 1)
  const left = new Map<string, number>()
  const found: Waiting[] = []
  for (const dossier of docs) {
    const list = listOf(dossier)
    const first = !left.has(list)
    const free = left.get(list) ?? (await leftFor(req, dossier))
    left.set(list, free)
    const { amount } = dossier.decided as unknown as Decided
    const manages = officesOver(actorFrom(req), placeOf(dossier)).includes('regional_manager')
    found.push({
      dossier,
      amount,
      first,
      left: free,
      mayPromote: first && manages && amount <= free,
    })
  }
  return found
}
