/** What the services do of a request for corrections. The table decides; this brings it what it reads. */
import type { PayloadRequest } from 'payload'

import { nextReminder, type DuePlace } from '#editions/reminders.ts'
import { readRevision } from '#editions/revisions.ts'
import { beginBeside } from '#filing/begin-beside.ts'
import { dossierProcess } from '#filing/dossier-process.ts'
import { relationId } from '#filing/dossier.ts'
import { readCandidature, type Candidature } from '#filing/read-candidature.ts'
import { dossierToInstruct } from '#instruction/acting.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { fire, fireWithin } from '#workflows/fire/fire.ts'

import type { Correction } from '../payload-types.ts'
import { dueDates, dueInstant } from './deadlines.ts'
import { openItem, type Judgement } from './items.ts'
import { correctionProcess } from './process.ts'
import { heldBy, isAnswerable, liveRound, roundsOf } from './read.ts'
import { subjectsOf, type Wanted } from './subjects.ts'

export type Request = {
  items: readonly Wanted[]
  /** Local date, `YYYY-MM-DD`, in the zone of the edition. */
  dueOn: string
  message?: string
  /** Of the last row of the dossier's history that the person was looking at. */
  sequence: number
}

const duePlaceOf = ({ revision, dossier }: Candidature): DuePlace => ({
  zone: revision.edition.calendar.zone,
  departments: dossier.departments ?? [],
})

const dueAtOf = (candidature: Candidature, dueOn: string, now: Date): Date => {
  const place = duePlaceOf(candidature)
  const { least } = dueDates(now, place)
  if (dueOn < least) throw new Refused('refus.echeance_trop_proche', { least })
  return dueInstant(dueOn, place.zone)
}

const beginRound = async (
  req: PayloadRequest,
  candidature: Candidature,
  request: Request,
  { now, dueAt }: { now: Date; dueAt: Date },
): Promise<void> => {
  const { dossier, revision } = candidature
  const held = await heldBy(req, dossier)
  const rounds = await roundsOf(req, dossier.id)
  await beginBeside(req, { dossier, revision, now }, correctionProcess, {
    round: (rounds.at(-1)?.round ?? 0) + 1,
    items: subjectsOf(candidature, request.items).map((subject) => openItem(subject, held)),
    message: request.message ?? null,
    askedAt: now.toISOString(),
    dueAt: dueAt.toISOString(),
    nextReminderAt: nextReminder(dueAt, now, duePlaceOf(candidature))?.toISOString() ?? null,
  })
}

/**
 * Asks a structure to complete its dossier (R043, L08): the request, its items with what they hold now,
 * the legal clock suspended and the mail stand in one transaction.
 * @throws Refused with the sentence of the table, of an item that is none, or of a date too near
 */
export const askCorrections = async (
  req: PayloadRequest,
  reference: string,
  request: Request,
  now: Date,
): Promise<{ sequence: number }> => {
  const dossier = await dossierToInstruct(req, reference)
  const candidature = await readCandidature(req, dossier, now)
  const items = subjectsOf(candidature, request.items).length
  const dueAt = dueAtOf(candidature, request.dueOn, now)
  return inTransaction(req.payload, req.user, async (own) => {
    const fired = await fireWithin(own, dossierProcess, dossier.id, {
      event: 'openCorrection',
      user: req.user,
      now,
      input: { arrivedAt: now, dueAt, items },
      sequence: request.sequence,
    })
    await beginRound(own, candidature, request, { now, dueAt })
    return fired
  })
}

/** The round under way of a dossier of one's desk. */
const deskRound = async (
  req: PayloadRequest,
  reference: string,
): Promise<{ round: Correction; zone: string }> => {
  const dossier = await dossierToInstruct(req, reference)
  const round = await liveRound(req, dossier.id)
  if (!round) throw new Refused('refus.complements_aucun')
  const { edition } = await readRevision(req.payload, relationId(dossier.callRevision))
  return { round, zone: edition.calendar.zone }
}

/** What every act on a round says: what the person was looking at, and when it acts. */
export type On = { sequence: number; now: Date }

/** Leaves more time to the structure; the clock stays suspended until then. */
export const extendCorrections = async (
  req: PayloadRequest,
  reference: string,
  dueOn: string,
  { sequence, now }: On,
): Promise<void> => {
  const { round, zone } = await deskRound(req, reference)
  const dueAt = dueInstant(dueOn, zone)
  if (dueAt <= new Date(round.dueAt)) throw new Refused('refus.report_anterieur')
  const act = { event: 'extend', user: req.user, now, input: { dueAt }, sequence } as const
  await fire(req.payload, correctionProcess, round.id, act)
}

/**
 * Says of each item whether the answer is accepted, and closes the round; what is refused may be asked
 * again in another.
 */
export const closeCorrections = async (
  req: PayloadRequest,
  reference: string,
  judgements: Readonly<Record<string, Judgement>>,
  { sequence, now }: On,
): Promise<void> => {
  const { round } = await deskRound(req, reference)
  const unsaid = ({ verdict, reason }: Judgement) => verdict === 'refused' && !reason?.trim()
  if (Object.values(judgements).some(unsaid)) throw new Refused('refus.complement_refus_sans_motif')
  const act = { event: 'close', user: req.user, now, input: { judgements }, sequence } as const
  await fire(req.payload, correctionProcess, round.id, act)
}

/** Takes a request back: with its reason before the due date, with or without one after. */
export const takeCorrectionsBack = async (
  req: PayloadRequest,
  reference: string,
  reason: string | undefined,
  { sequence, now }: On,
): Promise<void> => {
  const { round } = await deskRound(req, reference)
  const act = { user: req.user, now, ...(reason ? { reason } : {}) }
  await inTransaction(req.payload, req.user, async (own) => {
    if (isAnswerable(round))
      await fireWithin(own, dossierProcess, relationId(round.dossier), {
        ...act,
        event: 'closeCorrection',
        input: { arrivedAt: now },
      })
    await fireWithin(own, correctionProcess, round.id, {
      ...act,
      event: 'takeBack',
      input: {},
      sequence,
    })
  })
}
