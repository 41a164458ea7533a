/** The row under which the present decision of a dossier is told. */
import type { PayloadRequest, Where } from 'payload'

import { underRightsOf } from '#access/under-rights.ts'
import { relationId } from '#filing/dossier.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { Refused } from '#platform/errors.ts'

import type { Decision, Dossier } from '../payload-types.ts'
import type { Decided } from './decision.ts'

export type Signatory = { name: string; quality: string }

export const decidedOf = ({ decided }: Pick<Decision, 'decided'>): Decided =>
  decided as unknown as Decided

export const signatoryOf = ({ signatory }: Pick<Decision, 'signatory'>): Signatory =>
  signatory as unknown as Signatory

/**
 * The row of the decision that stands on a dossier, for those whose right was asked on it; none while no
 * letter was prepared.
 */
export const decisionRow = (
  req: PayloadRequest,
  { id, decidedAt }: Pick<Dossier, 'id' | 'decidedAt'>,
): Promise<Decision | null> =>
  decidedAt
    ? req.payload.db.findOne<Decision>({
        collection: 'decisions',
        where: { and: [{ dossier: { equals: id } }, { decidedAt: { equals: decidedAt } }] },
        req,
      })
    : Promise.resolve(null)

/** Those of these dossiers for whose present decision a letter was written: their ids. */
export const preparedAmong = async (
  req: PayloadRequest,
  dossiers: readonly Pick<Dossier, 'id' | 'decidedAt'>[],
): Promise<ReadonlySet<string>> => {
  const decidedAt = new Map(dossiers.map((dossier) => [dossier.id, dossier.decidedAt]))
  const { docs } = await req.payload.db.find<Decision>({
    collection: 'decisions',
    where: { dossier: { in: [...decidedAt.keys()] } },
    limit: 0,
    pagination: false,
    select: { dossier: true, decidedAt: true },
    req,
  })
  const present = docs.filter((row) => {
    const of = decidedAt.get(relationId(row.dossier))
    return of && Date.parse(of) === Date.parse(row.decidedAt)
  })
  return new Set(present.map(({ dossier }) => relationId(dossier)))
}

/** Decisions of a dossier as the person may read them, the last one first. */
export const decisionsOf = async (req: PayloadRequest, dossier: string): Promise<Decision[]> => {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { dossier: { equals: dossier } },
    sort: '-decidedAt',
    limit: 20,
    pagination: false,
    ...underRightsOf(req),
  })
  return docs
}

/** @throws Refused `refus.conflit` when the row is not as it was seen any more */
export const writeDecision = async (
  req: PayloadRequest,
  id: string,
  data: Record<string, unknown>,
  still: Where[] = [],
): Promise<void> => {
  const where: Where = { and: [{ id: { equals: id } }, ...still] }
  if (!(await atomicUpdate(req.payload, { collection: 'decisions', where, data }, req)))
    throw new Refused('refus.conflit')
}
