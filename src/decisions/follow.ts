/** What the acts of a dossier write on the decision that they tell or answer. */
import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'

import { localDateOf } from '#editions/calendar.ts'
import { readRevision } from '#editions/revisions.ts'
import { relationId } from '#filing/dossier.ts'
import { endOfDay } from '#platform/working-days.ts'
import type { DossierEvent } from '#workflows/dossier/table.ts'

import type { Dossier } from '../payload-types.ts'
import { decisionRow, writeDecision } from './rows.ts'

/** CJA, R. 421-1: two months to contest a decision, from the day on which it is notified (L14). */
const MONTHS_TO_CONTEST = 2

/** Last instant at which an appeal is in time: the same day two months later, whole. */
export const twoMonthsAfter = (now: Date, zone: string): Date =>
  endOfDay(
    Temporal.PlainDate.from(localDateOf(now, zone))
      .add({ months: MONTHS_TO_CONTEST }, { overflow: 'constrain' })
      .toString(),
    zone,
  )

const ANSWERS: Readonly<Partial<Record<DossierEvent, 'accepted' | 'declined'>>> = {
  acceptAmount: 'accepted',
  declineAmount: 'declined',
}

const TELLS: ReadonlySet<DossierEvent> = new Set<DossierEvent>(['accept', 'refuse'])

const writtenBy = async (
  req: PayloadRequest,
  dossier: Dossier,
  { event, now }: { event: DossierEvent; now: Date },
): Promise<Record<string, unknown>> => {
  const at = now.toISOString()
  const answer = ANSWERS[event]
  if (answer) return { answer, answeredAt: at }
  const { edition } = await readRevision(req.payload, relationId(dossier.callRevision), req)
  const appealUntil = twoMonthsAfter(now, edition.calendar.zone).toISOString()
  return { notifiedAt: at, appealUntil }
}

/** Writes in the transaction of an act that tells a decision, or that answers it. */
export const followDecision = async (
  req: PayloadRequest,
  id: string,
  act: { event: DossierEvent; now: Date },
): Promise<void> => {
  if (!TELLS.has(act.event) && !ANSWERS[act.event]) return
  const dossier: Dossier = await req.payload.findByID({ collection: 'dossiers', id, depth: 0, req })
  const row = await decisionRow(req, dossier)
  if (row) await writeDecision(req, row.id, await writtenBy(req, dossier, act))
}
