/** Answers that are awaited by a date: corrections (L08), opinions (R074, R079), late signatures (R065). */
import type { Payload, Where } from 'payload'

import { correctionProcess } from '#corrections/process.ts'
import { derogationProcess } from '#derogations/process.ts'
import { relationId } from '#filing/dossier.ts'
import { opinionProcess } from '#opinions/process.ts'
import type { CorrectionEvent } from '#workflows/correction/table.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'
import { fire } from '#workflows/fire/fire.ts'
import type { OpinionEvent } from '#workflows/opinion/table.ts'

import { attempt, drain, walk, type Job, type List, type Sweep } from './job.ts'

const asSystem = <Event extends string>(event: Event, now: Date) =>
  ({ event, user: null, now, input: {} }) as const

const fireCorrection = ({ payload, now }: Sweep, id: string, event: CorrectionEvent) =>
  attempt(`correction:${id}:${event}`, () =>
    fire(payload, correctionProcess, id, asSystem(event, now)),
  )

const fireOpinion = ({ payload, now }: Sweep, id: string, event: OpinionEvent) =>
  attempt(`opinion:${id}:${event}`, () => fire(payload, opinionProcess, id, asSystem(event, now)))

type Column = 'dueAt' | 'nextReminderAt'

/** Rows of a state whose instant has passed, the oldest first: each list reads its own index. */
const past = (
  collection: 'corrections' | 'opinions',
  state: string,
  column: Column,
  { now }: Sweep,
): List => ({
  collection,
  where: { and: [{ state: { equals: state } }, { [column]: { less_than: now.toISOString() } }] },
  sort: column,
})

// What is overdue is said so before it is reminded: after a stop one mail is enough.
export const lateCorrections: Job = (sweep) =>
  drain(sweep, past('corrections', 'open', 'dueAt', sweep), ({ id }) =>
    fireCorrection(sweep, id, 'becomeOverdue'),
  )

export const remindCorrections: Job = (sweep) =>
  drain(sweep, past('corrections', 'open', 'nextReminderAt', sweep), ({ id }) =>
    fireCorrection(sweep, id, 'remind'),
  )

export const lateOpinions: Job = (sweep) =>
  drain(sweep, past('opinions', 'requested', 'dueAt', sweep), ({ id }) =>
    fireOpinion(sweep, id, 'expire'),
  )

export const remindOpinions: Job = (sweep) =>
  drain(sweep, past('opinions', 'requested', 'nextReminderAt', sweep), ({ id }) =>
    fireOpinion(sweep, id, 'remind'),
  )

type Hanging = { id: string; dossier: string | { id: string } }

/** States of the dossiers that rows hang on, by id. */
const statesOf = async (
  payload: Payload,
  rows: readonly Hanging[],
): Promise<Map<string, string>> => {
  const ids = [...new Set(rows.map(({ dossier }) => relationId(dossier)))]
  const { docs } = await payload.db.find<{ id: string; state: string }>({
    collection: 'dossiers',
    where: { id: { in: ids } },
    select: { state: true },
    limit: ids.length,
    pagination: false,
  })
  return new Map(docs.map(({ id, state }) => [id, state]))
}

/** Fires on the rows of a list whose dossier is not in one of the states in which they are awaited. */
const dropUseless = (
  sweep: Sweep,
  list: { collection: 'corrections' | 'opinions' | 'derogations'; where: Where },
  awaitedIn: readonly string[],
  act: (id: string) => Promise<unknown>,
): Promise<boolean> =>
  walk<Hanging>(sweep, { ...list, sort: 'id' }, async (rows) => {
    const states = await statesOf(sweep.payload, rows)
    for (const { id, dossier } of rows) {
      const state = states.get(relationId(dossier))
      if (state !== undefined && !awaitedIn.includes(state)) await act(id)
    }
  })

const { owners } = dossierWorkflow
const ENDED = Object.entries(owners).flatMap(([state, who]) => (who.length === 0 ? [state] : []))
const GOING_ON = Object.keys(owners).filter((state) => !ENDED.includes(state))

/** Nothing is awaited of a structure whose dossier has ended, however it did. */
export const dropCorrections: Job = (sweep) =>
  dropUseless(
    sweep,
    { collection: 'corrections', where: { state: { in: ['open', 'overdue', 'answered'] } } },
    GOING_ON,
    (id) => fireCorrection(sweep, id, 'takeBack'),
  )

/** States in which an opinion may still be of use, now or once the dossier is checked again. */
const AWAITS_OPINIONS = ['submitted', 'correction', 'under_review', 'national_opinion']

/** Nor of those consulted once the review is over. */
export const dropOpinions: Job = (sweep) =>
  dropUseless(
    sweep,
    { collection: 'opinions', where: { state: { equals: 'requested' } } },
    AWAITS_OPINIONS,
    (id) => fireOpinion(sweep, id, 'withdraw'),
  )

/** A late signature that nobody granted while the dossier was a draft (R065). */
export const lapseDerogations: Job = (sweep) =>
  dropUseless(
    sweep,
    { collection: 'derogations', where: { state: { equals: 'requested' } } },
    [dossierWorkflow.initial],
    (id) =>
      attempt(`derogation:${id}:lapse`, () =>
        fire(sweep.payload, derogationProcess, id, asSystem('lapse', sweep.now)),
      ),
  )
