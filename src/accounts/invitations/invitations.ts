import type { Payload, PayloadRequest, Where } from 'payload'

import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { Refused } from '#platform/errors.ts'

import type { Invitation, Structure } from '../../payload-types.ts'
import { hashOfToken } from '../tokens.ts'

export const INVITATION_DAYS = 7

/** Not used, not withdrawn, not too old. */
const openAt = (now: Date): Where[] => [
  { usedAt: { exists: false } },
  { expiresAt: { greater_than: now.toISOString() } },
]

export const structureIdOf = ({ structure }: Pick<Invitation, 'structure'>): string =>
  typeof structure === 'string' ? structure : structure.id

/** The invitations of a structure that may still be accepted, latest first. */
export const openInvitations = async (
  payload: Payload,
  structure: string,
  now: Date,
  req?: PayloadRequest,
): Promise<Invitation[]> => {
  const { docs } = await payload.db.find<Invitation>({
    collection: 'invitations',
    where: { and: [{ structure: { equals: structure } }, ...openAt(now)] },
    sort: '-createdAt',
    limit: 200,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs
}

/**
 * The invitation that a link names.
 * @throws Refused `refus.invitation_perimee`
 */
export const invitationByToken = async (
  payload: Payload,
  token: string,
  now: Date,
  req?: PayloadRequest,
): Promise<Invitation> => {
  const found = await payload.db.findOne<Invitation>({
    collection: 'invitations',
    where: { and: [{ tokenHash: { equals: hashOfToken(token) } }, ...openAt(now)] },
    ...(req ? { req } : {}),
  })
  if (!found) throw new Refused('refus.invitation_perimee')
  return found
}

/** Ends an invitation: it serves once, whoever else tries at the same instant. */
export const spendInvitation = async (
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<void> => {
  const used = await atomicUpdate(
    req.payload,
    {
      collection: 'invitations',
      where: { and: [{ id: { equals: id } }, ...openAt(now)] },
      data: { usedAt: now.toISOString() },
    },
    req,
  )
  if (!used) throw new Refused('refus.invitation_perimee')
}

/** Shortens the life of invitations that another one replaces, or that are withdrawn. */
export const withdrawInvitations = async (
  req: PayloadRequest,
  chosen: readonly Pick<Invitation, 'id'>[],
  now: Date,
): Promise<void> => {
  for (const { id } of chosen)
    await atomicUpdate(
      req.payload,
      {
        collection: 'invitations',
        where: { id: { equals: id } },
        data: { expiresAt: now.toISOString() },
      },
      req,
    )
}

export const structureOfInvitation = async (
  payload: Payload,
  invitation: Invitation,
): Promise<Structure> => {
  const where = { id: { equals: structureIdOf(invitation) } }
  const found = await payload.db.findOne<Structure>({ collection: 'structures', where })
  if (!found) throw new Refused('refus.invitation_perimee')
  return found
}
