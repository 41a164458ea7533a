import type { Payload, PayloadRequest, TypedUser } from 'payload'
import * as z from 'zod'

import { actorOf } from '#access/actor.ts'
import { fieldTexts } from '#i18n/accounts.ts'
import { clock } from '#platform/clock.ts'
import { Refused } from '#platform/errors.ts'
import { log } from '#platform/log.ts'

import type { User } from '../payload-types.ts'
import { defineAccountEndpoint, signedIn, type Outcome } from './account-endpoint.ts'
import { accountByEmail, normalEmail } from './accounts.ts'
import { returnPath, textOf, typedPassword } from './fields.ts'
import { countAttempt, forgiveAttempts } from './limits.ts'
import { passwordMatches } from './passwords.ts'
import { homeOf, withQuery } from './return-path.ts'
import { expiredSessionCookie, sessionCookie } from './session-cookie.ts'
import {
  closeSessions,
  extendSession,
  openSession,
  sessionIdOf,
  type OpenedSession,
} from './sessions.ts'

/** What a script reads of an account: never its secrets. */
export const publicAccount = ({ id, email, name }: Pick<User, 'id' | 'email' | 'name'>) => ({
  id,
  email,
  name,
})

/**
 * Checks an address and a password and opens a session.
 * @throws Refused `refus.identifiants` (the same for an unknown address), `refus.trop_de_tentatives`,
 * `refus.compte_non_confirme` (only to one who knows the password)
 */
export const signIn = async (
  payload: Payload,
  given: { email: string; password: string; address: string; present: TypedUser | null },
): Promise<OpenedSession> => {
  const attempt = { account: normalEmail(given.email), address: given.address }
  await countAttempt('signIn', attempt)
  const account = await accountByEmail(payload, given.email)
  const matches = await passwordMatches(given.password, account)
  if (!account || !matches) {
    log.warn('account.refused', { address: given.address })
    throw new Refused('refus.identifiants')
  }
  if (!account._verified) throw new Refused('refus.compte_non_confirme')
  const replaced = sessionIdOf(given.present)
  if (given.present && given.present.id !== account.id && replaced)
    await closeSessions(payload, given.present.id, (sid) => sid === replaced)
  const session = await openSession(payload, account, replaced)
  await forgiveAttempts('signIn', attempt)
  log.info('account.signed_in', { account: account.id })
  return session
}

/** Where one lands with a session just opened. */
export const landing = (
  payload: Payload,
  session: OpenedSession,
  next: string | undefined,
): Outcome => ({
  data: {
    user: publicAccount(session.user),
    expiresAt: session.expiresAt.toISOString(),
    next: next ?? homeOf(actorOf(session.user, clock.now())),
  },
  page: next ?? homeOf(actorOf(session.user, clock.now())),
  cookies: [sessionCookie(payload, session.token)],
})

export const signInEndpoint = defineAccountEndpoint({
  path: '/account/sign-in',
  schema: z.object({
    email: z
      .string({ error: fieldTexts.emailMissing })
      .trim()
      .min(1, { error: fieldTexts.emailMissing })
      .max(254),
    password: typedPassword,
    suite: returnPath,
  }),
  page: (received) => withQuery('/connexion', { suite: textOf(received, 'suite') }),
  kept: ['email'],
  handler: async ({ req, body, address }) => {
    const session = await signIn(req.payload, { ...body, address, present: req.user })
    return landing(req.payload, session, body.suite)
  },
})

const signOut = async (req: PayloadRequest, everywhere: boolean): Promise<Outcome> => {
  const { user, payload } = req
  const own = sessionIdOf(user)
  // Signing out twice, or after the session ended, is signing out.
  if (user && (everywhere || own))
    await closeSessions(payload, user.id, (sid) => everywhere || sid === own)
  return {
    page: '/connexion',
    done: everywhere ? 'deconnecte_partout' : 'deconnecte',
    cookies: [expiredSessionCookie(payload)],
    leaves: true,
  }
}

export const signOutEndpoint = defineAccountEndpoint({
  path: '/account/sign-out',
  schema: z.object({}),
  page: () => '/connexion',
  handler: ({ req }) => signOut(req, false),
})

export const signOutEverywhereEndpoint = defineAccountEndpoint({
  path: '/account/sign-out-everywhere',
  schema: z.object({}),
  page: () => '/compte',
  handler: ({ req }) => {
    signedIn(req)
    return signOut(req, true)
  },
})

/** Moves the idle limit on; called by the server for pages, by the save queue between saves. */
export const refreshEndpoint = defineAccountEndpoint({
  path: '/account/refresh',
  schema: z.object({}),
  page: () => '/connexion',
  handler: async ({ req }) => {
    const user = signedIn(req)
    const session = await extendSession(req.payload, user.id, sessionIdOf(user) ?? '')
    if (!session) throw new Refused('refus.connexion')
    return {
      data: { expiresAt: session.expiresAt.toISOString() },
      page: '/compte',
      cookies: [sessionCookie(req.payload, session.token)],
    }
  },
})
