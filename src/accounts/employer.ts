/** The SIREN of the structure that a membership names, written with it: rules compare it (R032, R079). */
import type { CollectionBeforeChangeHook, Payload, PayloadRequest } from 'payload'

import { MEMBERSHIP_COLUMNS } from '#access/memberships.ts'
import { stateRoles } from '#workflows/roles.ts'

import type { StoredMembership } from './memberships.ts'

const AT_ONCE = 200

const sirenOf = async (
  req: PayloadRequest,
  structure: StoredMembership['structure'],
): Promise<string | null> => {
  if (!structure) return null
  const { siren } = await req.payload.findByID({
    collection: 'structures',
    id: typeof structure === 'string' ? structure : structure.id,
    select: { siren: true },
    depth: 0,
    // Whoever gives a right names its structure; only its number is kept with the right.
    overrideAccess: true,
    req,
  })
  return siren
}

/** Whoever writes a membership, its employer's number follows. */
export const writeEmployers: CollectionBeforeChangeHook = async ({ data, req }) => {
  const memberships = data?.memberships as StoredMembership[] | null | undefined
  if (!Array.isArray(memberships)) return data
  const written = []
  for (const membership of memberships)
    written.push({ ...membership, employerSiren: await sirenOf(req, membership.structure) })
  return { ...data, memberships: written }
}

const lacksEmployer = ({ structure, employerSiren }: StoredMembership): boolean =>
  Boolean(structure) && !employerSiren

/**
 * Completes the offices written before their employer's number was: until then their holder would read a
 * dossier of its own employer. Done when the program starts, on both databases.
 * @returns how many accounts were completed
 */
export const completeEmployers = async (payload: Payload): Promise<number> => {
  let completed = 0
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'users',
      where: { 'memberships.role': { in: [...stateRoles] } },
      select: { memberships: MEMBERSHIP_COLUMNS },
      sort: 'id',
      limit: AT_ONCE,
      page,
      depth: 0,
      // The platform completes its own rows: nobody reads them.
      overrideAccess: true,
    })
    for (const { id, memberships } of docs) {
      if (!memberships?.some(lacksEmployer)) continue
      await payload.update({
        collection: 'users',
        id,
        data: { memberships },
        depth: 0,
        overrideAccess: true,
      })
      completed += 1
    }
    if (!hasNextPage) return completed
  }
}
