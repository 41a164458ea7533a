/** Reading committees, always under the rights of who looks; a dossier from which one stands aside is not shown. */
import type { PayloadRequest, Where } from 'payload'

import { underRightsOrNone } from '#access/under-rights.ts'
import { relationId } from '#filing/dossier.ts'
import { Refused } from '#platform/errors.ts'

import type { AgendaItem, Committee, Minute } from '../payload-types.ts'
import { rolesAt } from './standing.ts'

export const COMMITTEES_PATH = '/comites'
export const committeePath = (id: string): string => `${COMMITTEES_PATH}/${id}`

/** Where presences are noted, all together. */
export const attendancesPath = (id: string): string => `/api/committees/${id}/presences`

const MOST = 200

const under = (req: PayloadRequest, where: Where, limit: number) =>
  ({
    where,
    limit,
    pagination: false,
    ...underRightsOrNone(req),
  }) as const

const requireUser = ({ user }: PayloadRequest): void => {
  if (!user) throw new Refused('refus.connexion')
}

/** @throws Refused `refus.connexion`, `refus.introuvable` for what one may not see */
export const readCommittee = async (req: PayloadRequest, id: string): Promise<Committee> => {
  requireUser(req)
  const { docs } = await req.payload.find({
    collection: 'committees',
    ...under(req, { id: { equals: id } }, 1),
  })
  if (!docs[0]) throw new Refused('refus.introuvable')
  return docs[0]
}

/** Sessions that the person may read, the latest first. */
export const readCommittees = async (req: PayloadRequest): Promise<Committee[]> => {
  requireUser(req)
  const { docs } = await req.payload.find({
    collection: 'committees',
    sort: '-heldAt',
    ...under(req, { id: { exists: true } }, MOST),
  })
  return docs
}

/** The agenda as the person may read it. */
export const readAgenda = async (req: PayloadRequest, committee: string): Promise<AgendaItem[]> => {
  const { docs } = await req.payload.find({
    collection: 'agenda-items',
    sort: ['position', 'createdAt'],
    ...under(
      req,
      { and: [{ committee: { equals: committee } }, { state: { not_equals: 'removed' } }] },
      MOST,
    ),
  })
  return docs
}

/** @throws Refused `refus.introuvable`, as for a stranger, when one stands aside from the dossier */
export const readItem = async (
  req: PayloadRequest,
  committee: string,
  id: string,
): Promise<AgendaItem> => {
  await readCommittee(req, committee)
  const { docs } = await req.payload.find({
    collection: 'agenda-items',
    ...under(req, { id: { equals: id } }, 1),
  })
  const [item] = docs
  if (!item || relationId(item.committee) !== committee) throw new Refused('refus.introuvable')
  return item
}

/**
 * A committee that the person prepares: those who only sit there read it.
 * @throws Refused also `refus.role`
 */
export const committeeToPrepare = async (
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<Committee> => {
  const committee = await readCommittee(req, id)
  if (rolesAt(req.user, committee, now).length === 0) throw new Refused('refus.role')
  return committee
}

/** The minutes of a session; undefined until they are issued, and for one who stood aside from a dossier. */
export const findMinutes = async (
  req: PayloadRequest,
  committee: string,
): Promise<Minute | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'minutes',
    ...under(req, { committee: { equals: committee } }, 1),
  })
  return docs[0]
}

/** @throws Refused `refus.introuvable` when there are none for this person */
export const readMinutes = async (req: PayloadRequest, committee: string): Promise<Minute> => {
  await readCommittee(req, committee)
  const minutes = await findMinutes(req, committee)
  if (!minutes) throw new Refused('refus.introuvable')
  return minutes
}
