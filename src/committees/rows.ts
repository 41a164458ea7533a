/** Rows of a committee, for the platform and for those whose right was asked on the committee. */
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { readRevision, type OpenRevision } from '#editions/revisions.ts'
import { relationId } from '#filing/dossier.ts'
import { Refused } from '#platform/errors.ts'

import type { AgendaItem, Call, Committee, CommitteeMember } from '../payload-types.ts'

const MOST = 500

const rowsOf = async <Row>(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  sort: string[],
): Promise<Row[]> => {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where,
    sort,
    limit: MOST,
    pagination: false,
    req,
  })
  return docs
}

export const itemsOf = (req: PayloadRequest, committee: string): Promise<AgendaItem[]> =>
  rowsOf(
    req,
    'agenda-items',
    { and: [{ committee: { equals: committee } }, { state: { not_equals: 'removed' } }] },
    ['position', 'createdAt'],
  )

export const membersOf = (req: PayloadRequest, committee: string): Promise<CommitteeMember[]> =>
  rowsOf(
    req,
    'committee-members',
    { and: [{ committee: { equals: committee } }, { removedAt: { exists: false } }] },
    ['createdAt'],
  )

export const committeeById = async (req: PayloadRequest, id: string): Promise<Committee> => {
  const row = await req.payload.db.findOne<Committee>({
    collection: 'committees',
    where: { id: { equals: id } },
    req,
  })
  if (!row) throw new Refused('refus.introuvable')
  return row
}

/** The edition that a committee applies: the last published. */
export const revisionOf = async (
  req: PayloadRequest,
  { call }: Pick<Committee, 'call'>,
): Promise<OpenRevision> => {
  const row = await req.payload.db.findOne<Call>({
    collection: 'calls',
    where: { id: { equals: relationId(call) } },
    select: { currentRevision: true },
    req,
  })
  if (!row?.currentRevision) throw new Refused('refus.introuvable')
  return readRevision(req.payload, relationId(row.currentRevision), req)
}
