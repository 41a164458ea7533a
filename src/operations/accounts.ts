/** Accounts and open invitations as the technical administrator sees them. */
import type { PayloadRequest, Where } from 'payload'

import { MEMBERSHIP_COLUMNS } from '#access/memberships.ts'
import { underRightsOf } from '#access/under-rights.ts'

import type { Invitation, Structure, User } from '../payload-types.ts'
import { requireOperator } from './operator.ts'
import { listed, PAGE_SIZE, type Listed } from './pages.ts'

const SHOWN = {
  email: true,
  name: true,
  memberships: MEMBERSHIP_COLUMNS,
  _verified: true,
} as const
export type ShownAccount = Pick<User, keyof typeof SHOWN | 'id'>

/** After every text that begins with the same letters. */
const LAST = '\uffff'

const startingWith = (email: string): Where =>
  email === ''
    ? {}
    : {
        and: [
          { email: { greater_than_equal: email } },
          { email: { less_than: `${email}${LAST}` } },
        ],
      }

const structureIdOf = (structure: string | { id: string } | null | undefined): string[] => {
  if (!structure) return []
  return [typeof structure === 'string' ? structure : structure.id]
}

/** Names of structures by id. */
export type StructureNames = ReadonlyMap<string, string>

const namesOf = async (req: PayloadRequest, ids: readonly string[]): Promise<StructureNames> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'structures',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    limit: ids.length,
    select: { name: true },
    ...underRightsOf(req),
  })
  return new Map(docs.map(({ id, name }: Pick<Structure, 'id' | 'name'>) => [id, name]))
}

/**
 * Accounts by address, with the names of the structures of their memberships.
 * @param search an address or its beginning
 */
export const readAccountsPage = async (
  req: PayloadRequest,
  search: string,
  page: number,
): Promise<Listed<ShownAccount> & { structures: StructureNames }> => {
  requireOperator(req)
  const found = await req.payload.find({
    collection: 'users',
    where: startingWith(search.trim().toLowerCase()),
    sort: 'email',
    limit: PAGE_SIZE,
    page,
    select: SHOWN,
    ...underRightsOf(req),
  })
  const ids = found.docs.flatMap(({ memberships }) =>
    (memberships ?? []).flatMap(({ structure }) => structureIdOf(structure)),
  )
  return { ...listed(page, found), structures: await namesOf(req, ids) }
}

export type ShownInvitation = Pick<Invitation, 'id' | 'email' | 'right' | 'expiresAt' | 'structure'>

/** Invitations that nobody has accepted yet, the next to expire first. */
export const readOpenInvitations = async (
  req: PayloadRequest,
  page: number,
  now: Date,
): Promise<Listed<ShownInvitation> & { structures: StructureNames }> => {
  requireOperator(req)
  const found = await req.payload.find({
    collection: 'invitations',
    where: {
      and: [{ usedAt: { exists: false } }, { expiresAt: { greater_than: now.toISOString() } }],
    },
    sort: 'expiresAt',
    limit: PAGE_SIZE,
    page,
    depth: 0,
    select: { email: true, right: true, expiresAt: true, structure: true },
    // Nobody reads invitations through Payload: their operator was asked for above, and no secret is read.
    overrideAccess: true,
    req,
  })
  const ids = found.docs.flatMap(({ structure }) => structureIdOf(structure))
  return { ...listed(page, found), structures: await namesOf(req, ids) }
}

export const structureNameOf = (
  structures: StructureNames,
  structure: string | { id: string } | null | undefined,
): string =>
  structureIdOf(structure)
    .map((id) => structures.get(id) ?? '')
    .join('')
