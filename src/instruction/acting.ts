/** Writing on a dossier of one's desk: what reading it does not allow. */
import type { PayloadRequest, Where } from 'payload'

import { officesOver } from '#access/offices.ts'
import { actorFrom } from '#access/request.ts'
import { underRightsOf } from '#access/under-rights.ts'
import { placeOf } from '#filing/dossier.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { Refused } from '#platform/errors.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { regionalDesk } from '#workflows/roles.ts'

import type { Dossier } from '../payload-types.ts'
import { deskOf } from './queue/desk.ts'
import { systemNow } from '#platform/clock.ts'

/**
 * A dossier of the person's desk, by its reference.
 * @throws Refused `refus.introuvable` for what is not of that desk, `refus.role` for those who have none
 */
export const deskDossier = async (req: PayloadRequest, reference: string): Promise<Dossier> => {
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { and: [{ reference: { equals: reference } }, deskOf(req)] },
    limit: 1,
    pagination: false,
    ...underRightsOf(req),
  })
  const [dossier] = docs
  if (!dossier) throw new Refused('refus.introuvable')
  return dossier
}

/**
 * The same, for one who instructs it: DGEFP reads every dossier and writes on none.
 * @throws Refused also `refus.role`, with the roles that could
 */
export const dossierToInstruct = async (
  req: PayloadRequest,
  reference: string,
): Promise<Dossier> => {
  const dossier = await deskDossier(req, reference)
  const offices = officesOver(actorFrom(req), placeOf(dossier))
  if (!regionalDesk.some((role) => offices.includes(role)))
    throw new Refused('refus.role', { allowedRoles: regionalDesk })
  return dossier
}

/**
 * Holds a dossier in the transaction of `req` while something is written beside it: an act fired at the
 * same instant waits, then judges on what was written, or is refused.
 * @throws Refused `refus.transition` when its state is not one of these any more
 */
export const holdDossier = async (
  req: PayloadRequest,
  { id, region }: Pick<Dossier, 'id' | 'region'>,
  states: readonly DossierState[],
): Promise<void> => {
  const held = { id: { equals: id } }
  const row = await req.payload.db.findOne<Dossier>({ collection: 'dossiers', where: held, req })
  // Later than what is there: MongoDB does not count a write that changes nothing as one.
  const later = Date.parse(row?.updatedAt ?? '') + 1 || systemNow().getTime()
  const data = { updatedAt: new Date(later).toISOString() }
  const where: Where = {
    and: [
      held,
      // Whoever read it before it left for another region writes nothing there.
      { region: { equals: region } },
      { state: { in: [...states] } },
    ],
  }
  if (!(await atomicUpdate(req.payload, { collection: 'dossiers', where, data }, req)))
    throw new Refused('refus.transition')
}
