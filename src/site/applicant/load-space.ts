import type { PayloadRequest } from 'payload'

import { actorFrom } from '#access/request.ts'
import { underRightsOf, underRightsOrNone } from '#access/under-rights.ts'

import type { Dossier, Structure } from '../../payload-types.ts'

const SHOWN = {
  reference: true,
  state: true,
  structureName: true,
  projectTitle: true,
  call: true,
  callRevision: true,
  region: true,
  filedAt: true,
  dueAt: true,
  clockPauses: true,
  updatedAt: true,
  signature: true,
  lateSignatureUntil: true,
} as const

export type ListedDossier = Pick<Dossier, keyof typeof SHOWN | 'id'>

export const MOST_DOSSIERS = 100
const MOST_STRUCTURES = 100

/**
 * A page of the dossiers of the structures of a person, last changed first.
 * @param page from 1
 */
export const myDossiers = async (req: PayloadRequest, page = 1): Promise<ListedDossier[]> => {
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { structure: { in: [...actorFrom(req).structures.keys()] } },
    sort: '-updatedAt',
    limit: MOST_DOSSIERS,
    page,
    pagination: false,
    select: SHOWN,
    // Someone without any structure has no dossier, which is no fault.
    ...underRightsOrNone(req),
  })
  return docs
}

export const myStructures = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Structure[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'structures',
    where: { id: { in: [...ids] } },
    sort: 'sortName',
    limit: MOST_STRUCTURES,
    pagination: false,
    ...underRightsOf(req),
  })
  return docs
}
