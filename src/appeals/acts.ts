/** Lodging a gracious appeal against a decision, and answering it (L14). */
import type { PayloadRequest, Where } from 'payload'

import { rolesOver } from '#access/offices.ts'
import { actorFrom } from '#access/request.ts'
import { underRightsOrNone } from '#access/under-rights.ts'
import { twoMonthsAfter } from '#decisions/follow.ts'
import type { Decided } from '#decisions/decision.ts'
import { decidedOf, decisionRow } from '#decisions/rows.ts'
import { readRevision } from '#editions/revisions.ts'
import { beginBeside } from '#filing/begin-beside.ts'
import { placeOf, readDossier, relationId } from '#filing/dossier.ts'
import { holdDossier } from '#instruction/acting.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import type { AppealState } from '#workflows/appeal/facts.ts'
import { fire } from '#workflows/fire/fire.ts'
import { enqueue } from '#workflows/fire/outbox.ts'
import { representative } from '#workflows/roles.ts'

import type { Appeal, Decision, Dossier } from '../payload-types.ts'
import { appealProcess } from './process.ts'

const TEMPLATE = 'appeal-lodged'

const find = async (req: PayloadRequest, where: Where): Promise<Appeal[]> => {
  const { docs } = await req.payload.find({
    collection: 'appeals',
    where,
    sort: '-lodgedAt',
    limit: 20,
    pagination: false,
    ...underRightsOrNone(req),
  })
  return docs
}

/** Appeals on a dossier, as the person may read them, the last one first. */
export const appealsOf = (req: PayloadRequest, dossier: string): Promise<Appeal[]> =>
  find(req, { dossier: { equals: dossier } })

/** A refusal, and a grant of a part only, harm the one who asked: both may be contested (L14). */
const isHarmful = (state: string, { outcome }: Decided): boolean =>
  state === 'refused' || (state === 'accepted' && outcome === 'partial')

/** The decision that may be contested now. @throws Refused when there is none, or when it is too late */
const contestable = async (req: PayloadRequest, dossier: Dossier, now: Date): Promise<Decision> => {
  const row = await decisionRow(req, dossier)
  if (!row?.appealUntil || !isHarmful(dossier.state, decidedOf(row)))
    throw new Refused('refus.recours_sans_objet')
  if (now > new Date(row.appealUntil)) throw new Refused('refus.recours_trop_tard')
  return row
}

const beginAppeal = async (
  own: PayloadRequest,
  dossier: Dossier,
  { row, grounds, now }: { row: Decision; grounds: string; now: Date },
): Promise<string> => {
  const revision = await readRevision(own.payload, relationId(dossier.callRevision), own)
  return beginBeside(own, { dossier, revision, now }, appealProcess, {
    reference: dossier.reference,
    structureName: dossier.structureName,
    decision: row.id,
    grounds,
    lodgedAt: now.toISOString(),
    // CJA, R. 421-2: two months of silence reject it.
    dueAt: twoMonthsAfter(now, revision.edition.calendar.zone).toISOString(),
  })
}

const requireNone = async (own: PayloadRequest, decision: string): Promise<void> => {
  const where = { decision: { equals: decision } }
  const { totalDocs } = await own.payload.db.count({ collection: 'appeals', where, req: own })
  if (totalDocs > 0) throw new Refused('refus.recours_en_cours')
}

/**
 * Contests the decision on a dossier before the service that took it.
 * @throws Refused for those who do not bind the structure, after two months, or a second time
 */
export const lodgeAppeal = async (
  req: PayloadRequest,
  reference: string,
  grounds: string,
  now: Date,
): Promise<{ id: string }> => {
  const dossier = await readDossier(req, reference)
  const roles = rolesOver(actorFrom(req), placeOf(dossier))
  if (!representative.some((role) => roles.includes(role)))
    throw new Refused('refus.role', { allowedRoles: representative })
  const row = await contestable(req, dossier, now)
  return inTransaction(req.payload, req.user, async (own) => {
    // Two sent at once wait for each other here: the second finds the first one's row.
    await holdDossier(own, dossier, ['refused', 'accepted'])
    await requireNone(own, row.id)
    const id = await beginAppeal(own, dossier, { row, grounds, now })
    const data = {
      subject: id,
      dossier: dossier.id,
      appeal: id,
      reason: grounds,
      template: TEMPLATE,
    }
    await enqueue(own, { key: `appeal:${id}:1:${TEMPLATE}`, task: 'notify', data }, now)
    return { id }
  })
}

/**
 * Answers an appeal, or takes it back.
 * @throws Refused with the sentence of the table, or `refus.conflit` when somebody acted meanwhile
 */
export const actOnAppeal = async (
  req: PayloadRequest,
  id: string,
  acted: { event: 'grant' | 'dismiss' | 'withdraw'; sequence: number; reason?: string },
  now: Date,
): Promise<{ state: AppealState; sequence: number; reference: string }> => {
  if (!req.user) throw new Refused('refus.connexion')
  const [appeal] = await find(req, { id: { equals: id } })
  if (!appeal) throw new Refused('refus.introuvable')
  const act = { ...acted, user: req.user, now, input: {} }
  const fired = await fire(req.payload, appealProcess, appeal.id, act)
  return { ...fired, reference: appeal.reference }
}
