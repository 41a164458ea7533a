/** Ties the table of corrections to its rows: what its guards read, what each event writes. */
import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { rolesOver } from '#access/offices.ts'
import { liftMarks } from '#completeness/lift-marks.ts'
import { nextReminder } from '#editions/reminders.ts'
import { readRevision } from '#editions/revisions.ts'
import { placeOf, relationId } from '#filing/dossier.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import type { CorrectionFacts, CorrectionState } from '#workflows/correction/facts.ts'
import { correctionWorkflow, type CorrectionEvent } from '#workflows/correction/table.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { turnOf } from '#workflows/dossier/turn.ts'
import type { Act, Loaded, Process } from '#workflows/fire/fire.ts'

import type { Correction, Dossier } from '../payload-types.ts'
import { explained, isAnswered, isJudged, judged, settleItem, type Item } from './items.ts'
import type { Judgement } from './items.ts'
import { pausedAnew, pausesOf } from './pauses.ts'
import { heldBy, isAnswerable, itemsOf } from './read.ts'

/** What an act on a request brings; the sweep brings nothing. */
export type CorrectionInput = {
  /** The new due date, when one is given (last instant of the answer). */
  dueAt?: Date
  /** By item. */
  explanations?: Readonly<Record<string, string>>
  judgements?: Readonly<Record<string, Judgement>>
}

type CorrectionAct = Act<CorrectionEvent, CorrectionInput>

type Reading = {
  correction: Correction
  dossier: Dossier
  /** As the act leaves them. */
  items: readonly Item[]
  zone: string
}

/** Remembers what the dossier holds when the structure is done, whether it sent it or was stopped. */
const itemsAfter = async (
  req: PayloadRequest,
  { correction, dossier }: Pick<Reading, 'correction' | 'dossier'>,
  { event, input }: CorrectionAct,
): Promise<{ items: Item[]; unanswered: number }> => {
  const held = await heldBy(req, dossier)
  const told = judged(
    explained(itemsOf(correction), input.explanations ?? {}),
    input.judgements ?? {},
  )
  const unanswered = told.filter((item) => !isAnswered(item, held)).length
  const settles = event === 'answer' || (event === 'takeBack' && isAnswerable(correction))
  return { items: settles ? told.map((item) => settleItem(item, held)) : told, unanswered }
}

const changesOf = (
  { items, zone, dossier }: Reading,
  { event, now, input }: CorrectionAct,
  dueAt: Date,
) => {
  const at = now.toISOString()
  const reminder = (due: Date) =>
    nextReminder(due, now, { zone, departments: dossier.departments ?? [] })?.toISOString() ?? null
  switch (event) {
    case 'answer':
      return { items, answeredAt: at, nextReminderAt: null }
    case 'extend': {
      const due = input.dueAt ?? dueAt
      return { dueAt: due.toISOString(), nextReminderAt: reminder(due) }
    }
    case 'remind':
      return { nextReminderAt: reminder(dueAt) }
    case 'becomeOverdue':
      return { nextReminderAt: null }
    case 'close':
    case 'takeBack':
      return { items, closedAt: at, nextReminderAt: null }
  }
}

const dateOf = (stored: string | null | undefined): Date | null =>
  stored ? new Date(stored) : null

const factsOf = (
  { correction, dossier, items }: Reading,
  unanswered: number,
  { user, now, reason, input }: CorrectionAct,
): CorrectionFacts => ({
  state: correction.state as CorrectionState,
  roles: user ? rolesOver(actorOf(user, now), placeOf(dossier)) : ['system'],
  now,
  act: { ...(reason ? { reason } : {}), ...(input.dueAt ? { dueAt: input.dueAt } : {}) },
  dueAt: new Date(correction.dueAt),
  nextReminderAt: dateOf(correction.nextReminderAt),
  items: {
    total: items.length,
    unanswered,
    toJudge: items.filter((item) => !isJudged(item)).length,
  },
  dossierEnded: turnOf(dossier.state as DossierState) === 'nobody',
})

const loadCorrection = async (
  req: PayloadRequest,
  id: string,
  act: CorrectionAct,
): Promise<Loaded<CorrectionState, CorrectionFacts>> => {
  // Who may act is decided by the table on these facts; what may be seen was asked before.
  const correction = await req.payload.findByID({ collection: 'corrections', id, depth: 0, req })
  const dossier: Dossier = await req.payload.findByID({
    collection: 'dossiers',
    id: relationId(correction.dossier),
    depth: 0,
    req,
  })
  const revision = await readRevision(req.payload, relationId(dossier.callRevision), req)
  const { items, unanswered } = await itemsAfter(req, { correction, dossier }, act)
  const reading = { correction, dossier, items, zone: revision.edition.calendar.zone }
  return {
    facts: factsOf(reading, unanswered, act),
    sequence: correction.sequence,
    belonging: {
      structure: relationId(correction.structure),
      region: correction.region,
      filed: true,
    },
    rules: revision.sha256,
    changes: changesOf(reading, act, new Date(correction.dueAt)),
    effectData: { dossier: dossier.id, correction: id, reason: act.reason ?? null },
  }
}

/** L08: a later due date suspends the clock until it; lists read the date on the dossier itself. */
const postpone = async (
  req: PayloadRequest,
  id: string,
  { now, input }: CorrectionAct,
): Promise<void> => {
  // Read for the act that the table has allowed.
  const correction = await req.payload.findByID({ collection: 'corrections', id, depth: 0, req })
  const dossier = relationId(correction.dossier)
  const row = await req.payload.findByID({ collection: 'dossiers', id: dossier, depth: 0, req })
  if (!input.dueAt) return
  await atomicUpdate(
    req.payload,
    {
      collection: 'dossiers',
      where: { id: { equals: dossier } },
      data: {
        dueAt: input.dueAt.toISOString(),
        clockPauses: pausedAnew(pausesOf(row), now, input.dueAt),
      },
    },
    req,
  )
}

/** What is accepted is asked no more: the marks of its answers are lifted with the round. */
const settleMarks = async (
  req: PayloadRequest,
  id: string,
  { input }: CorrectionAct,
): Promise<void> => {
  // Read for the act that the table has allowed.
  const correction = await req.payload.findByID({ collection: 'corrections', id, depth: 0, req })
  const accepted = judged(itemsOf(correction), input.judgements ?? {}).filter(
    ({ kind, judgement }) => kind === 'answer' && judgement?.verdict === 'accepted',
  )
  const keys = accepted.map(({ key }) => key)
  await liftMarks(req, relationId(correction.dossier), keys)
}

/**
 * The process of a request for corrections, for `fire`. The sweep fires `remind` on rows found by
 * (state `open`, `nextReminderAt`), `becomeOverdue` on those found by (state `open`, `dueAt`), and
 * `takeBack` when the dossier has ended, with `user: null` and `input: {}`.
 */
export const correctionProcess: Process<
  CorrectionState,
  CorrectionEvent,
  CorrectionFacts,
  CorrectionInput
> = {
  workflow: correctionWorkflow,
  collection: 'corrections',
  load: loadCorrection,
  alongside: async (req, id, _loaded, act) => {
    if (act.event === 'extend') await postpone(req, id, act)
    if (act.event === 'close') await settleMarks(req, id, act)
  },
}
