import type { Payload, PayloadRequest } from 'payload'
import * as z from 'zod'

import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { log } from '#platform/log.ts'

import type { User } from '../payload-types.ts'
import { defineAccountEndpoint } from './account-endpoint.ts'
import { accountByEmail, accountWhere, createAccount, writeAccount } from './accounts.ts'
import {
  email,
  newPassword,
  personName,
  refuseTelling,
  returnPath,
  textOf,
  token,
  typedPassword,
} from './fields.ts'
import { countAttempt, forgiveAttempts, mayMail } from './limits.ts'
import { CONFIRMATION_HOURS, mailAlreadyRegistered, mailConfirmation } from './mails.ts'
import { hashPassword, passwordMatches, type StoredPassword } from './passwords.ts'
import { withQuery } from './return-path.ts'
import { openSession } from './sessions.ts'
import { landing } from './sign-in.ts'
import { hashOfToken, hasEnded, newDatedToken } from './tokens.ts'

type Registration = StoredPassword & { email: string; name: string; next: string | undefined }

const confirmationToken = (now: Date): string =>
  newDatedToken(new Date(now.getTime() + CONFIRMATION_HOURS * 3_600_000))

/**
 * Until the address is confirmed the latest registration holds: its password, its link. Whoever asked
 * first with someone else's address therefore keeps nothing.
 */
const writeRegistration = async (
  req: PayloadRequest,
  existing: User | undefined,
  { next, ...account }: Registration,
  now: Date,
): Promise<void> => {
  const secret = confirmationToken(now)
  const { name, hash, salt } = account
  const verificationHash = hashOfToken(secret)
  if (existing)
    await writeAccount(req, existing.id, { name, hash, salt, _verificationToken: verificationHash })
  else await createAccount(req, { ...account, verificationHash })
  await mailConfirmation(req, { to: account.email, token: secret, ...(next ? { next } : {}) }, now)
}

const register = (payload: Payload, registration: Registration, now: Date): Promise<void> =>
  inTransaction(payload, null, async (req) => {
    const existing = await accountByEmail(payload, registration.email, req)
    if (existing?._verified) await mailAlreadyRegistered(req, registration.email, now)
    else await writeRegistration(req, existing, registration, now)
  })

/**
 * The answer, the hash and the transaction are the same whether the address has an account or not; only
 * its mailbox learns it.
 */
export const registerEndpoint = defineAccountEndpoint({
  path: '/account/register',
  schema: z.object({ name: personName, email, password: newPassword, suite: returnPath }),
  page: (received) => withQuery('/inscription', { suite: textOf(received, 'suite') }),
  kept: ['name', 'email'],
  handler: async ({ req, body, address, now }) => {
    refuseTelling(body.password, body)
    await countAttempt('registration', { account: body.email, address })
    const stored = await hashPassword(body.password)
    const registration = { ...stored, email: body.email, name: body.name, next: body.suite }
    if (await mayMail('registration', body.email)) await register(req.payload, registration, now)
    return { data: { sent: true }, status: 202, page: '/inscription', done: 'inscription_envoyee' }
  },
})

const awaiting = async (payload: Payload, secret: string, now: Date): Promise<User> => {
  const account = hasEnded(secret, now)
    ? undefined
    : await accountWhere(payload, { _verificationToken: { equals: hashOfToken(secret) } })
  if (!account) throw new Refused('refus.lien_perime')
  return account
}

const confirm = (payload: Payload, checked: User): Promise<void> =>
  inTransaction(payload, null, async (req) => {
    const account = await accountWhere(
      payload,
      {
        and: [
          { id: { equals: checked.id } },
          { _verificationToken: { equals: checked._verificationToken } },
        ],
      },
      req,
    )
    if (!account) throw new Refused('refus.lien_perime')
    await writeAccount(req, account.id, { _verified: true, _verificationToken: null })
  })

/**
 * Confirms an address. The link alone does nothing (programs that read mails open links); the password
 * typed at registration is asked again, so that whoever registers with someone else's address gains
 * nothing when its owner follows the link.
 */
export const confirmEndpoint = defineAccountEndpoint({
  path: '/account/confirm',
  schema: z.object({ token, password: typedPassword, suite: returnPath }),
  page: (received) =>
    withQuery('/inscription/confirmer', {
      jeton: textOf(received, 'token'),
      suite: textOf(received, 'suite'),
    }),
  handler: async ({ req, body, address, now }) => {
    const account = await awaiting(req.payload, body.token, now)
    const attempt = { account: account.email, address }
    await countAttempt('signIn', attempt)
    if (!(await passwordMatches(body.password, account)))
      throw new Refused('refus.mot_de_passe_inscription')
    await confirm(req.payload, account)
    await forgiveAttempts('signIn', attempt)
    log.info('account.confirmed', { account: account.id })
    const session = await openSession(req.payload, account)
    return { ...landing(req.payload, session, body.suite), done: 'compte_confirme' }
  },
})

const mailAgain = (payload: Payload, to: string, now: Date): Promise<void> =>
  inTransaction(payload, null, async (req) => {
    const account = await accountByEmail(payload, to, req)
    if (!account || account._verified) return
    const secret = confirmationToken(now)
    await writeAccount(req, account.id, { _verificationToken: hashOfToken(secret) })
    await mailConfirmation(req, { to: account.email, token: secret }, now)
  })

/** Sends the link of confirmation again, to an account that awaits it. */
export const confirmAgainEndpoint = defineAccountEndpoint({
  path: '/account/confirm/send',
  schema: z.object({ email }),
  page: () => '/connexion',
  kept: ['email'],
  handler: async ({ req, body, address, now }) => {
    await countAttempt('registration', { account: body.email, address })
    if (await mayMail('confirmation', body.email)) await mailAgain(req.payload, body.email, now)
    return { data: { sent: true }, status: 202, page: '/connexion', done: 'confirmation_envoyee' }
  },
})
