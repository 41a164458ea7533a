/** Acts on a committee and on the dossiers of its agenda. */
import type { PayloadRequest } from 'payload'

import { fire } from '#workflows/fire/fire.ts'
import type { AgendaItemEvent } from '#workflows/agenda-item/table.ts'
import type { CommitteeEvent } from '#workflows/committee/table.ts'

import { plannedColumns, type Planned } from './create.ts'
import { agendaItemProcess, type ItemInput } from './item-process.ts'
import { committeeProcess } from './process.ts'
import { readCommittee, readItem } from './read.ts'
import { revisionOf } from './rows.ts'

type Acted<Event extends string> = { event: Event; sequence: number; reason?: string }

/**
 * Fires an event on a committee that the person reads.
 * @throws Refused with the sentence of the table, or `refus.conflit` when somebody acted meanwhile
 */
export const actOnCommittee = async (
  req: PayloadRequest,
  id: string,
  acted: Acted<Exclude<CommitteeEvent, 'revise'>>,
  now: Date,
) => {
  await readCommittee(req, id)
  return fire(req.payload, committeeProcess, id, { ...acted, user: req.user, now, input: {} })
}

/** Changes a session that is being prepared; another one who changed it first is not overwritten. */
export const reviseCommittee = async (
  req: PayloadRequest,
  id: string,
  { sequence, ...planned }: Planned & { sequence: number },
  now: Date,
) => {
  const { edition } = await revisionOf(req, await readCommittee(req, id))
  const revised = plannedColumns(planned, edition.calendar.zone)
  const act = { event: 'revise', sequence, user: req.user, now, input: { revised } } as const
  return fire(req.payload, committeeProcess, id, act)
}

/** Fires an event on a dossier of the agenda; one from which the person stands aside does not exist. */
export const actOnItem = async (
  req: PayloadRequest,
  { committee, item }: { committee: string; item: string },
  { input, ...acted }: Acted<AgendaItemEvent> & { input: ItemInput },
  now: Date,
) => {
  const { id } = await readItem(req, committee, item)
  return fire(req.payload, agendaItemProcess, id, { ...acted, user: req.user, now, input })
}
