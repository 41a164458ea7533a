import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { regionsOf } from '#access/offices.ts'
import { underRightsOf } from '#access/under-rights.ts'
import { clock } from '#platform/clock.ts'

export type Colleague = { id: string; name: string }

const MOST = 200
/** Beyond, a list of names is of no help: DGEFP filters by region. */
const MOST_REGIONS = 3

/**
 * Those who may be in charge of the dossiers of these regions today, by name.
 * @param dossier id of the one that is given: never to one who stands aside from it
 */
export const colleaguesOf = async (
  req: PayloadRequest,
  regions: readonly string[],
  dossier?: string,
): Promise<Colleague[]> => {
  if (regions.length > MOST_REGIONS) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [
        { 'memberships.region': { in: [...regions] } },
        { 'memberships.role': { in: ['instructor', 'regional_manager'] } },
      ],
    },
    sort: 'name',
    limit: MOST,
    pagination: false,
    depth: 0,
    // Names of the agents of one’s own service, and nothing more of their accounts.
    overrideAccess: true,
    req,
  })
  return docs
    .map((user) => ({ user, actor: actorOf(user, clock.now()) }))
    .filter(
      ({ actor }) =>
        !(dossier && actor.stoodAside.dossiers.includes(dossier)) &&
        regionsOf(actor, 'instructor', 'regional_manager').some((one) => regions.includes(one)),
    )
    .map(({ user: { id, name } }) => ({ id, name }))
}

/** The name under which an account that is not listed is in charge of dossiers of the desk. */
export const nameInCharge = async (
  req: PayloadRequest,
  assignee: string,
): Promise<string | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { assignee: { equals: assignee } },
    limit: 1,
    pagination: false,
    select: { assigneeName: true },
    ...underRightsOf(req),
  })
  return docs[0]?.assigneeName ?? undefined
}
