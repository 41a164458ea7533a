import type { PayloadRequest, Where } from 'payload'

import { underRightsOf } from '#access/under-rights.ts'
import { readRevision } from '#editions/revisions.ts'
import { relationId } from '#filing/dossier.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'

import type { Dossier } from '../../payload-types.ts'
import { deskOf } from '../queue/desk.ts'

const MOST = 100

export type OtherDossier = {
  reference: string
  call: string
  projectTitle: string | null
  state: DossierState
  /** Cents. */
  asked: number
  filedAt: Date
}

export type StructureHistory = {
  /** The last filed first: those of one's desk. */
  dossiers: readonly OtherDossier[]
  /** How many more were filed in other regions: that they are is told, what they hold is not. */
  elsewhere: number
}

const otherOf = async (req: PayloadRequest, row: Dossier): Promise<OtherDossier> => {
  const { edition } = await readRevision(req.payload, relationId(row.callRevision), req)
  return {
    reference: row.reference,
    call: edition.shortTitle,
    projectTitle: row.projectTitle ?? null,
    state: row.state as DossierState,
    asked: row.asked ?? 0,
    filedAt: new Date(row.filedAt ?? row.updatedAt),
  }
}

/** The other dossiers that the structure filed, over all calls, as one may read them. */
export const structureHistory = async (
  req: PayloadRequest,
  dossier: Dossier,
): Promise<StructureHistory> => {
  const others: Where = {
    and: [
      { siret: { equals: dossier.siret } },
      { id: { not_equals: dossier.id } },
      { filedAt: { exists: true } },
    ],
  }
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { and: [others, deskOf(req)] },
    sort: '-filedAt',
    limit: MOST,
    pagination: false,
    select: { answers: false, edits: false, signature: false },
    ...underRightsOf(req),
  })
  const { totalDocs } = await req.payload.db.count({ collection: 'dossiers', where: others, req })
  const dossiers: OtherDossier[] = []
  for (const row of docs) dossiers.push(await otherOf(req, row as Dossier))
  return { dossiers, elsewhere: Math.max(0, totalDocs - docs.length) }
}
