/**
 * Sessions of an account, as Payload keeps them: a row per browser, and a signed token that names it.
 * The row ends with the idle limit and is moved on by use; without its row a token opens nothing.
 * Their instants are the system's: Payload compares them with the system's clock.
 */
import { randomUUID } from 'node:crypto'

import {
  getFieldsToSign,
  jwtSign,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'

import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'

import type { User } from '../payload-types.ts'
import { accountById, writeSessions } from './accounts.ts'
import { systemNow } from '#platform/clock.ts'

export type OpenedSession = { token: string; expiresAt: Date; user: User }
type Sessions = NonNullable<User['sessions']>

const configOf = (payload: Payload) => payload.collections.users.config

const idleLimit = (payload: Payload): number => configOf(payload).auth.tokenExpiration * 1000

const running = (sessions: User['sessions']): Sessions =>
  (sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > systemNow())

/** The session of a signed-in user; Payload puts it there but not in its types. */
export const sessionIdOf = (user: TypedUser | null): string | undefined =>
  user && '_sid' in user && typeof user._sid === 'string' ? user._sid : undefined

const sign = async (payload: Payload, user: User, sid: string): Promise<OpenedSession> => {
  const { token, exp } = await jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig: configOf(payload),
      email: user.email,
      sid,
      user: { ...user, collection: 'users' },
    }),
    secret: payload.secret,
    tokenExpiration: configOf(payload).auth.tokenExpiration,
  })
  return { token, expiresAt: new Date(exp * 1000), user }
}

const endOf = (payload: Payload): string =>
  new Date(systemNow().getTime() + idleLimit(payload)).toISOString()

/**
 * Opens a new session: a sign-in never takes up a session that was there.
 * @param checked the account as its password was checked: if the password was changed or the account
 * closed meanwhile, nothing opens
 * @throws Refused `refus.identifiants`
 */
export const openSession = async (
  payload: Payload,
  checked: User,
  replaced?: string,
): Promise<OpenedSession> => {
  const sid = randomUUID()
  const user = await inTransaction(payload, null, async (req) => {
    const account = await accountById(payload, checked.id, req)
    if (!account || account.hash !== checked.hash || account._verified === false)
      throw new Refused('refus.identifiants')
    const others = running(account.sessions).filter(({ id }) => id !== replaced)
    const opened = { id: sid, createdAt: systemNow().toISOString(), expiresAt: endOf(payload) }
    await writeSessions(req, account, [...others, opened])
    return account
  })
  return sign(payload, user, sid)
}

/** Moves the end of a session on; undefined when it was closed meanwhile. */
export const extendSession = async (
  payload: Payload,
  id: string,
  sid: string,
): Promise<OpenedSession | undefined> => {
  const user = await inTransaction(payload, null, async (req) => {
    const account = await accountById(payload, id, req)
    const sessions = running(account?.sessions)
    if (!account || !sessions.some((session) => session.id === sid)) return undefined
    const expiresAt = endOf(payload)
    await writeSessions(
      req,
      account,
      sessions.map((session) => (session.id === sid ? { ...session, expiresAt } : session)),
    )
    return account
  })
  return user && sign(payload, user, sid)
}

/** Closes the sessions of an account for which `closes` holds. */
export const closeSessions = (
  payload: Payload,
  id: string,
  closes: (sid: string) => boolean,
): Promise<void> =>
  inTransaction(payload, null, async (req: PayloadRequest) => {
    const account = await accountById(payload, id, req)
    if (account)
      await writeSessions(
        req,
        account,
        running(account.sessions).filter((session) => !closes(session.id)),
      )
  })

/** Those that could still be used, latest first. */
export const runningSessions = (user: Pick<User, 'sessions'>): Sessions =>
  running(user.sessions).toSorted((left, right) => (left.expiresAt < right.expiresAt ? 1 : -1))
