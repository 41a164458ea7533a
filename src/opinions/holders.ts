/** Who holds, today, an office of which an opinion may be asked; those who stand aside are left out. */
import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { addresseesOf } from '#access/addressees.ts'

import type { User } from '../payload-types.ts'

const CONSULTED = ['county_reviewer', 'coordinator', 'national_member']
const MOST = 5000

export type Holder = {
  user: Pick<User, 'id' | 'email' | 'memberships'>
  /** Offices that the person may answer for on this candidate. */
  addressees: readonly string[]
}

/**
 * Holders of the offices consulted, as they may answer on a candidate: never its own employees (R079).
 * @param siren of the candidate
 */
export const holdersFor = async (
  req: PayloadRequest,
  siren: string,
  now: Date,
): Promise<readonly Holder[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'memberships.role': { in: CONSULTED } },
    limit: MOST,
    pagination: false,
    depth: 0,
    // The platform looks for whom to ask and to write to; nobody reads this list.
    overrideAccess: true,
    req,
  })
  return docs.map((user) => {
    const actor = actorOf(user, now)
    return { user, addressees: actor.bodies.includes(siren) ? [] : addresseesOf(actor) }
  })
}

/** Every addressee that somebody may answer for. */
export const heldBy = (holders: readonly Holder[]): ReadonlySet<string> =>
  new Set(holders.flatMap(({ addressees }) => addressees))
