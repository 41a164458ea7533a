/** What structures and desks read of late signatures, each under its rights. */
import type { PayloadRequest, Where, WhereField } from 'payload'

import { readDeskRows } from '#access/rules/desk.ts'
import { actorFrom } from '#access/request.ts'
import { underRightsOf } from '#access/under-rights.ts'
import { closingInstant } from '#editions/calendar.ts'
import { readRevision } from '#editions/revisions.ts'
import { relationId } from '#filing/dossier.ts'
import { Refused } from '#platform/errors.ts'

import type { Derogation } from '../payload-types.ts'

const MOST_WAITING = 100
const MOST_ANSWERED = 50

const find = async (
  req: PayloadRequest,
  where: Where,
  { sort, limit }: { sort: string; limit: number },
): Promise<Derogation[]> => {
  const { docs } = await req.payload.find({
    collection: 'derogations',
    where,
    sort,
    limit,
    pagination: false,
    ...underRightsOf(req),
  })
  return docs
}

/** The last late signature asked for a dossier, if any. */
export const lateSignatureOf = async (
  req: PayloadRequest,
  dossier: string,
): Promise<Derogation | undefined> => {
  const where: Where = {
    and: [{ dossier: { equals: dossier } }, { kind: { equals: 'late_signature' } }],
  }
  return (await find(req, where, { sort: '-askedAt', limit: 1 }))[0]
}

/** Those of one's desk, whatever one reads as a member of a structure. */
const ofDesk = (req: PayloadRequest): Where => {
  const rows = readDeskRows(actorFrom(req))
  if (rows === false) throw new Refused('refus.role')
  return rows === true ? {} : rows
}

export type WaitingDerogation = Derogation & {
  closesAt: Date
  zone: string
  /** Local date: the last day that the edition allows. */
  latest: string | undefined
}

/** The revision of the edition of each dossier, by id. */
const revisionsOf = async (
  req: PayloadRequest,
  derogations: readonly Derogation[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = derogations.map(({ dossier }) => relationId(dossier))
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { id: { in: [...new Set(ids)] } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    // The draft itself stays its structure's: only under which rules it stands is read of it.
    select: { callRevision: true },
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, callRevision }) => [id, relationId(callRevision)]))
}

/** Requests with what the rules of their edition say of them. */
const withCalendars = async (
  req: PayloadRequest,
  derogations: readonly Derogation[],
): Promise<WaitingDerogation[]> => {
  if (derogations.length === 0) return []
  const revisions = await revisionsOf(req, derogations)
  const read: WaitingDerogation[] = []
  for (const derogation of derogations) {
    const revision = revisions.get(relationId(derogation.dossier)) ?? ''
    const { calendar } = (await readRevision(req.payload, revision, req)).edition
    read.push({
      ...derogation,
      closesAt: closingInstant(calendar),
      zone: calendar.zone,
      latest: calendar.lateSignatureUntil,
    })
  }
  return read
}

/**
 * The requests of a desk: those to answer, the oldest first, and the last ones that were answered.
 * @throws Refused `refus.role` for those who have no desk
 */
export const deskDerogations = async (
  req: PayloadRequest,
): Promise<{ waiting: WaitingDerogation[]; answered: WaitingDerogation[] }> => {
  const list = async (state: WhereField, by: { sort: string; limit: number }) =>
    withCalendars(req, await find(req, { and: [ofDesk(req), { state }] }, by))
  return {
    waiting: await list({ equals: 'requested' }, { sort: 'askedAt', limit: MOST_WAITING }),
    answered: await list(
      { in: ['granted', 'refused', 'withdrawn'] },
      { sort: '-askedAt', limit: MOST_ANSWERED },
    ),
  }
}

/** How many requests wait for a desk. */
export const countWaiting = async (req: PayloadRequest): Promise<number> => {
  const where: Where = { and: [ofDesk(req), { state: { equals: 'requested' } }] }
  return (await req.payload.db.count({ collection: 'derogations', where, req })).totalDocs
}
