import type { PayloadRequest } from 'payload'

import type { PageRequest } from '#site/page-request.ts'

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

const MOST = 100

/** Dossiers of the structures of a person, last changed first. */
export const myDossiers = async ({ req, actor }: PageRequest): Promise<ListedDossier[]> => {
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { structure: { in: [...actor.structures.keys()] } },
    sort: '-updatedAt',
    limit: MOST,
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
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}
