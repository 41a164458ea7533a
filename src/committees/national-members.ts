/** Who sits at the national committee: DGEFP, which leads it, and each of its organisations (R068). */
import type { PayloadRequest } from 'payload'

import { actorOf, type Office } from '#access/actor.ts'
import { nationalSeatTexts as texts } from '#i18n/committees.ts'

import type { User } from '../payload-types.ts'

const MOST = 200

const qualityOf = ({ role, organisation }: Office): string | undefined => {
  if (role === 'national_manager') return texts.lead
  return role === 'national_member' && organisation
    ? texts.organisation(organisation.toUpperCase())
    : undefined
}

export type NationalMember = { user: string; name: string; email: string; quality: string }

/** The accounts that hold a seat of the national committee today. */
export const nationalMembers = async (
  req: PayloadRequest,
  now: Date,
): Promise<NationalMember[]> => {
  const { docs } = await req.payload.db.find<User>({
    collection: 'users',
    where: { 'memberships.role': { in: ['national_manager', 'national_member'] } },
    sort: 'email',
    limit: MOST,
    pagination: false,
    req,
  })
  return docs.flatMap((user) => {
    const quality = actorOf(user, now).offices.map(qualityOf).find(Boolean)
    return quality ? [{ user: user.id, name: user.name, email: user.email, quality }] : []
  })
}
