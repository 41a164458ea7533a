/** The mails of accounts: written in the outbox, in the transaction of what they announce. */
import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { mailOrder, type MailOrder, type MailTemplate } from '#mail/catalogue.ts'
import { environment } from '#platform/env.ts'
import { enqueue } from '#workflows/fire/outbox.ts'

import { withQuery } from './return-path.ts'

const linkTo = (path: string, query: Readonly<Record<string, string | undefined>>): string =>
  environment().serverUrl + withQuery(path, query)

const post = async <Template extends MailTemplate>(
  req: PayloadRequest,
  order: { template: Template; to: string; data: MailOrder<Template>['data']; once: string },
  now: Date,
): Promise<void> => {
  const { template, to, data, once } = order
  // The key is read by operators: it must not hold the secret that makes it unique.
  const key = `${template}:${createHash('sha256').update(once).digest('hex').slice(0, 32)}`
  await enqueue(req, { key, task: 'mail', data: { ...mailOrder(template, to, data) } }, now)
}

export const CONFIRMATION_HOURS = 48
export const PASSWORD_MINUTES = 60

/** @param next local path on which the person was */
export const mailConfirmation = (
  req: PayloadRequest,
  mail: { to: string; token: string; next?: string },
  now: Date,
): Promise<void> =>
  post(
    req,
    {
      template: 'confirm-account',
      to: mail.to,
      data: {
        link: linkTo('/inscription/confirmer', { jeton: mail.token, suite: mail.next }),
        validForHours: CONFIRMATION_HOURS,
      },
      once: mail.token,
    },
    now,
  )

/** To the owner of an account for which someone asked another one. */
export const mailAlreadyRegistered = (req: PayloadRequest, to: string, now: Date): Promise<void> =>
  post(
    req,
    {
      template: 'already-registered',
      to,
      data: { link: linkTo('/connexion', {}) },
      once: `${to} ${now.toISOString()}`,
    },
    now,
  )

export const mailPassword = (
  req: PayloadRequest,
  mail: { to: string; token: string },
  now: Date,
): Promise<void> =>
  post(
    req,
    {
      template: 'password',
      to: mail.to,
      data: {
        link: linkTo('/mot-de-passe/nouveau', { jeton: mail.token }),
        validForMinutes: PASSWORD_MINUTES,
      },
      once: mail.token,
    },
    now,
  )

/** To somebody for whom an administrator opened an account. `expiresOn`: local date, the last of the link. */
export const mailAgentAccount = (
  req: PayloadRequest,
  mail: { to: string; token: string; memberships: string[]; expiresOn: string },
  now: Date,
): Promise<void> => {
  const { to, token, ...words } = mail
  const data = { ...words, link: linkTo('/mot-de-passe/nouveau', { jeton: token }) }
  return post(req, { template: 'agent-account', to, data, once: token }, now)
}

export const mailInvitation = (
  req: PayloadRequest,
  mail: {
    to: string
    token: string
    inviter: string
    structure: string
    right: 'reader' | 'editor' | 'representative'
    /** Local date, the last on which it may be accepted. */
    expiresOn: string
  },
  now: Date,
): Promise<void> => {
  const { to, token, ...words } = mail
  const data = { ...words, link: linkTo('/invitation', { jeton: token }) }
  return post(req, { template: 'invitation', to, data, once: token }, now)
}
