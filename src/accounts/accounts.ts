/** Rows of accounts, read and written as the platform: rights are decided by the endpoints before. */
import type { Payload, PayloadRequest, Where } from 'payload'

import type { User } from '../payload-types.ts'

/** As it is stored and compared: an address names one mailbox whatever its case. */
export const normalEmail = (typed: string): string => typed.trim().toLowerCase()

const findOne = async (
  payload: Payload,
  where: Where,
  req?: PayloadRequest,
): Promise<User | undefined> =>
  (await payload.db.findOne<User>({ collection: 'users', where, ...(req ? { req } : {}) })) ??
  undefined

/** The whole row, hidden columns included. */
export const accountByEmail = (payload: Payload, email: string, req?: PayloadRequest) =>
  findOne(payload, { email: { equals: normalEmail(email) } }, req)

export const accountById = (payload: Payload, id: string, req?: PayloadRequest) =>
  findOne(payload, { id: { equals: id } }, req)

export const accountWhere = findOne

type Arrays = 'memberships' | 'sessions'

/**
 * Writes these columns of one account and no other (Payload's own update writes them all). To be called
 * in the transaction in which what is written was decided.
 */
export const writeAccount = async (
  req: PayloadRequest,
  id: string,
  columns: Partial<Omit<User, 'updatedAt' | Arrays>>,
): Promise<void> => {
  // A copy: the adapter of MongoDB writes into what it is given.
  const data = { ...columns }
  await req.payload.db.updateOne({ collection: 'users', id, data, req, returning: false })
}

/**
 * Writes the sessions of an account.
 * @param account as it was read in this transaction
 */
export const writeSessions = async (
  req: PayloadRequest,
  account: User,
  sessions: NonNullable<User['sessions']>,
): Promise<void> => {
  // On SQLite, Payload erases each array of a row that is not given with the one that is.
  const data = { memberships: account.memberships ?? [], sessions }
  await req.payload.db.updateOne({
    collection: 'users',
    id: account.id,
    data,
    req,
    returning: false,
  })
}

export type NewAccount = Pick<User, 'email' | 'name'> & {
  hash: string
  salt: string
  verificationHash?: string
}

/** An account without any membership; confirmed at once when no verification is awaited. */
export const createAccount = async (req: PayloadRequest, account: NewAccount): Promise<User> => {
  const { email, name, hash, salt, verificationHash } = account
  // Payload's `create` would work the hash out inside the transaction, which stops every other writer.
  const row = {
    email: normalEmail(email),
    name,
    hash,
    salt,
    memberships: [],
    sessions: [],
    _verified: verificationHash === undefined,
    _verificationToken: verificationHash ?? null,
  }
  return (await req.payload.db.create({ collection: 'users', data: row, req })) as unknown as User
}
