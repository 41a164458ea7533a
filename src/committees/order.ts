/** The order in which a committee examines its dossiers. */
import type { PayloadRequest } from 'payload'

import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'

import type { AgendaItem } from '../payload-types.ts'
import { holdCommittee } from './hold.ts'
import { committeeToPrepare, readAgenda } from './read.ts'
import { committeeById } from './rows.ts'

export type Direction = 'up' | 'down'

const place = (req: PayloadRequest, { id }: AgendaItem, position: number) =>
  atomicUpdate(
    req.payload,
    { collection: 'agenda-items', where: { id: { equals: id } }, data: { position } },
    req,
  )

/**
 * Moves a dossier by one rank. Those that the person does not see keep their place; at an end of the
 * agenda nothing moves.
 * @throws Refused `refus.introuvable`, and `refus.seance_terminee` once the session is closed
 */
export const moveItem = async (
  req: PayloadRequest,
  { committee: id, item }: { committee: string; item: string },
  direction: Direction,
  now: Date,
): Promise<void> => {
  await committeeToPrepare(req, id, now)
  await inTransaction(req.payload, req.user, async (own) => {
    // Two who reorder at once wait for each other, and each reads what the other left.
    await holdCommittee(own, await committeeById(own, id), ['prepared', 'convened', 'open'])
    const agenda = await readAgenda(own, id)
    const at = agenda.findIndex((listed) => listed.id === item)
    const moved = agenda[at]
    if (!moved) throw new Refused('refus.introuvable')
    const other = agenda[direction === 'up' ? at - 1 : at + 1]
    if (!other) return
    await place(own, moved, other.position)
    await place(own, other, moved.position)
  })
}
