import type { PayloadRequest } from 'payload'

import { actorFrom } from '#access/request.ts'

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
    depth: 0,
    select: SHOWN,
    overrideAccess: false,
    // Someone without any structure has no dossier, which is no fault.
    disableErrors: true,
    user: req.user,
    req,
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
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}
