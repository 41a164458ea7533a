import { setTimeout as wait } from 'node:timers/promises'

import type { Payload } from 'payload'
import * as z from 'zod'

import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { log } from '#platform/log.ts'

import type { User } from '../payload-types.ts'
import { defineAccountEndpoint } from './account-endpoint.ts'
import { accountByEmail, accountWhere, writeAccount, writeSessions } from './accounts.ts'
import { email, newPassword, refuseTelling, textOf, token } from './fields.ts'
import { countAttempt, mayMail } from './limits.ts'
import { mailPassword, PASSWORD_MINUTES } from './mails.ts'
import { hashPassword, type StoredPassword } from './passwords.ts'
import { withQuery } from './return-path.ts'
import { openSession } from './sessions.ts'
import { landing } from './sign-in.ts'
import { hashOfToken, newToken } from './tokens.ts'

/** Longer than the work takes, so that the time of the answer does not say whether there was any. */
const ANSWER_AFTER_MILLISECONDS = 300

const noSooner = async (work: Promise<void>): Promise<void> => {
  await Promise.all([work, wait(ANSWER_AFTER_MILLISECONDS)])
}

const askForPassword = (payload: Payload, to: string, now: Date): Promise<void> =>
  inTransaction(payload, null, async (req) => {
    const account = await accountByEmail(payload, to, req)
    if (!account) return
    const secret = newToken()
    await writeAccount(req, account.id, {
      resetPasswordToken: hashOfToken(secret),
      resetPasswordExpiration: new Date(now.getTime() + PASSWORD_MINUTES * 60_000).toISOString(),
    })
    await mailPassword(req, { to: account.email, token: secret }, now)
  })

/** Sends the link to choose a new password, within the limits; never says whether there is an account. */
export const forgotPassword = async (
  payload: Payload,
  asked: { email: string; address: string; now: Date },
): Promise<void> => {
  await countAttempt('passwordMail', { account: asked.email, address: asked.address })
  const send = await mayMail('password', asked.email)
  await noSooner(send ? askForPassword(payload, asked.email, asked.now) : Promise.resolve())
}

export const forgotPasswordEndpoint = defineAccountEndpoint({
  path: '/account/password/forgot',
  schema: z.object({ email }),
  page: () => '/mot-de-passe',
  kept: ['email'],
  handler: async ({ req, body, address, now }) => {
    await forgotPassword(req.payload, { email: body.email, address, now })
    return { data: { sent: true }, status: 202, page: '/mot-de-passe', done: 'mot_de_passe_envoye' }
  },
})

const withLink = async (payload: Payload, secret: string, now: Date): Promise<User> => {
  const account = await accountWhere(payload, {
    resetPasswordToken: { equals: hashOfToken(secret) },
  })
  const end = account?.resetPasswordExpiration
  if (!account || !end || new Date(end) <= now) throw new Refused('refus.lien_perime')
  return account
}

/** The link proves the mailbox: it confirms the account too. Every session is closed. */
const choosePassword = (payload: Payload, checked: User, stored: StoredPassword): Promise<User> =>
  inTransaction(payload, null, async (req) => {
    const account = await accountWhere(
      payload,
      {
        and: [
          { id: { equals: checked.id } },
          { resetPasswordToken: { equals: checked.resetPasswordToken } },
        ],
      },
      req,
    )
    if (!account) throw new Refused('refus.lien_perime')
    const data = {
      ...stored,
      resetPasswordToken: null,
      resetPasswordExpiration: null,
      _verified: true,
      _verificationToken: null,
    }
    await writeAccount(req, account.id, data)
    await writeSessions(req, account, [])
    return { ...account, ...data }
  })

export const resetPasswordEndpoint = defineAccountEndpoint({
  path: '/account/password/reset',
  schema: z.object({ token, password: newPassword }),
  page: (received) => withQuery('/mot-de-passe/nouveau', { jeton: textOf(received, 'token') }),
  handler: async ({ req, body, address, now }) => {
    await countAttempt('passwordMail', { account: hashOfToken(body.token), address })
    const account = await withLink(req.payload, body.token, now)
    refuseTelling(body.password, account)
    const changed = await choosePassword(req.payload, account, await hashPassword(body.password))
    log.info('account.password_changed', { account: account.id })
    const session = await openSession(req.payload, changed)
    return { ...landing(req.payload, session, undefined), done: 'mot_de_passe_change' }
  },
})
