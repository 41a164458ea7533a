/** Acts on an opinion: of the one consulted, and of the desk that asked. */
import type { PayloadRequest } from 'payload'

import { readRevision } from '#editions/revisions.ts'
import { relationId } from '#filing/dossier.ts'
import { deskDossier } from '#instruction/acting.ts'
import { Refused } from '#platform/errors.ts'
import { endOfDay } from '#platform/working-days.ts'
import { fire } from '#workflows/fire/fire.ts'
import type { OpinionEvent } from '#workflows/opinion/table.ts'

import { opinionProcess } from './process.ts'
import { myOpinion, readOpinion } from './read.ts'

export const GIVING = ['answer', 'answerLate', 'revise'] as const
export const OWN_ACTS = [...GIVING, 'decline', 'recuse', 'askExtension'] as const
export const DESK_ACTS = ['grantExtension', 'refuseExtension', 'askAgain', 'withdraw'] as const

type Acted<Event extends OpinionEvent> = {
  event: Event
  sequence: number
  reason?: string
  /** Local date: until when one asks to be given time, or the last day that is given. */
  until?: string
}

const fired = async (
  req: PayloadRequest,
  id: string,
  { event, sequence, reason, until }: Acted<OpinionEvent>,
  now: Date,
  zone?: string,
) =>
  fire(req.payload, opinionProcess, id, {
    event,
    sequence,
    ...(reason ? { reason } : {}),
    user: req.user,
    now,
    input: {
      ...(until ? { until } : {}),
      ...(until && zone ? { dueAt: endOfDay(until, zone) } : {}),
    },
  })

/**
 * Fires an act of the one consulted.
 * @throws Refused `refus.introuvable` for an opinion that is not asked of it, or from which it stands aside
 */
export const actOnMine = async (
  req: PayloadRequest,
  id: string,
  acted: Acted<(typeof OWN_ACTS)[number]>,
  now: Date,
) => {
  await myOpinion(req, id)
  return fired(req, id, acted, now)
}

/**
 * Fires an act of the desk that asked.
 * @throws Refused as the table does, and `refus.introuvable` for what is not of that dossier
 */
export const actOnAsked = async (
  req: PayloadRequest,
  reference: string,
  id: string,
  acted: Acted<(typeof DESK_ACTS)[number]>,
  now: Date,
) => {
  const dossier = await deskDossier(req, reference)
  const opinion = await readOpinion(req, id)
  if (relationId(opinion.dossier) !== dossier.id) throw new Refused('refus.introuvable')
  const { edition } = await readRevision(req.payload, relationId(dossier.callRevision))
  return fired(req, id, acted, now, edition.calendar.zone)
}
