/**
 * An account that an administrator opens for somebody else: nobody but its owner ever knows its password.
 * What was typed in the administration is replaced by one that nobody knows, and a mail brings the link to
 * choose one.
 */
import type {
  CollectionAfterChangeHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import type { Membership } from '#access/memberships.ts'
import { actorFrom } from '#access/request.ts'
import { manageAccounts } from '#access/rules/accounts.ts'
import { localDateOf } from '#editions/calendar.ts'
import { PARIS } from '#i18n/dates.ts'
import { roleText } from '#i18n/roles.ts'
import { clock } from '#platform/clock.ts'
import { department, region } from '#territories/areas.ts'

import { writeAccount } from './accounts.ts'
import { mailAgentAccount } from './mails.ts'
import { hashOfToken, newToken } from './tokens.ts'

/** Days in which the link of a new account serves; another is asked for like any forgotten password. */
const LINK_DAYS = 7
const DAY = 24 * 60 * 60_000

/** The platform's own writings, seeds and scripts, have no user. */
const byAdministrator = (req: PayloadRequest): boolean =>
  Boolean(req.user) && manageAccounts(actorFrom(req)) === true

export const replaceTypedPassword: CollectionBeforeValidateHook = ({ data, operation, req }) =>
  operation === 'create' && byAdministrator(req) ? { ...data, password: newToken() } : data

const placesOf = ({ region: code, departments, organisation }: Membership): string =>
  [
    ...(code ? [region(code)?.name ?? code] : []),
    ...(departments ?? []).map((one) => department(one)?.name ?? one),
    ...(organisation ? [organisation.toUpperCase()] : []),
  ].join(', ')

/** A membership as its holder is told it. */
const heldWords = (membership: Membership): string => {
  const { role, right } = membership
  const place = placesOf(membership)
  const name = roleText(role === 'applicant' ? `applicant.${right ?? 'reader'}` : role)
  return place === '' ? name : `${name}, ${place}`
}

/** In the transaction of the creation: without its mail an account would be of no use to anyone. */
export const mailNewAccount: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create' || !byAdministrator(req)) return doc
  const account = doc as { id: string; email: string; memberships?: Membership[] | null }
  const now = clock.now()
  const end = new Date(now.getTime() + LINK_DAYS * DAY)
  const token = newToken()
  await writeAccount(req, account.id, {
    resetPasswordToken: hashOfToken(token),
    resetPasswordExpiration: end.toISOString(),
  })
  const memberships = (account.memberships ?? []).map(heldWords)
  const expiresOn = localDateOf(end, PARIS)
  await mailAgentAccount(req, { to: account.email, token, memberships, expiresOn }, now)
  return doc
}
