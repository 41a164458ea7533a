import type { Payload, PayloadRequest } from 'payload'
import * as z from 'zod'

import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { log } from '#platform/log.ts'

import type { Invitation, User } from '../../payload-types.ts'
import { defineAccountEndpoint, type Outcome } from '../account-endpoint.ts'
import { accountByEmail, accountById, createAccount, writeAccount } from '../accounts.ts'
import { newPassword, personName, refuseTelling, textOf, token } from '../fields.ts'
import { countAttempt } from '../limits.ts'
import { giveRight, holdMembers, membershipIn } from '../memberships.ts'
import { hashPassword, type StoredPassword } from '../passwords.ts'
import { withQuery } from '../return-path.ts'
import { openSession } from '../sessions.ts'
import { landing, publicAccount } from '../sign-in.ts'
import { hashOfToken } from '../tokens.ts'
import { invitationByToken, structureIdOf, spendInvitation } from './invitations.ts'

type Newcomer = { name: string; password: string }

/** The membership that an invitation gives; a member who has more already keeps it. */
const join = async (
  req: PayloadRequest,
  account: User,
  invitation: Invitation,
  now: Date,
): Promise<void> => {
  const structure = structureIdOf(invitation)
  await holdMembers(req, structure)
  await spendInvitation(req, invitation.id, now)
  if (membershipIn(account, structure, now)?.right === 'representative') return
  await giveRight(req, account.id, { structure, right: invitation.right }, now)
}

const acceptAs = async (
  payload: Payload,
  user: { id: string },
  secret: string,
  now: Date,
): Promise<User> =>
  inTransaction(payload, null, async (req) => {
    const invitation = await invitationByToken(payload, secret, now, req)
    const account = await accountById(payload, user.id, req)
    if (!account) throw new Refused('refus.connexion')
    if (account.email !== invitation.email) throw new Refused('refus.invitation_autre_adresse')
    await join(req, account, invitation, now)
    return account
  })

/** The link came by mail: it proves the mailbox, so that the account is confirmed at once. */
const openAccount = async (
  req: PayloadRequest,
  email: string,
  newcomer: { name: string } & StoredPassword,
): Promise<User> => {
  const existing = await accountByEmail(req.payload, email, req)
  if (existing?._verified) throw new Refused('refus.invitation_connexion')
  if (!existing) return createAccount(req, { email, ...newcomer })
  const data = { ...newcomer, _verified: true, _verificationToken: null }
  await writeAccount(req, existing.id, data)
  return { ...existing, ...data }
}

const acceptAsNewcomer = async (
  payload: Payload,
  secret: string,
  newcomer: Newcomer,
  now: Date,
): Promise<User> => {
  const stored = await hashPassword(newcomer.password)
  return inTransaction(payload, null, async (req) => {
    const invitation = await invitationByToken(payload, secret, now, req)
    const account = await openAccount(req, invitation.email, { name: newcomer.name, ...stored })
    await join(req, account, invitation, now)
    return account
  })
}

const asNewcomer = (
  given: { name?: string | undefined; password?: string | undefined },
  email: string,
): Newcomer => {
  const checked = z.object({ name: personName, password: newPassword }).safeParse(given)
  if (checked.success) {
    refuseTelling(checked.data.password, { email, name: checked.data.name })
    return checked.data
  }
  const fields = checked.error.issues.map(({ path, message }) => ({
    field: path.join('.'),
    message,
  }))
  throw new Refused('refus.corps', { fields })
}

/**
 * Accepts an invitation: signed in with the address that was invited, or by opening an account with it.
 * Someone who has an account and is not signed in is asked to sign in first.
 */
export const acceptInvitationEndpoint = defineAccountEndpoint({
  // Under the collection: `/api/invitations/accept`.
  path: '/accept',
  schema: z.object({
    token,
    name: z.string().max(1000).optional(),
    password: z.string().max(1000).optional(),
  }),
  page: (received) => withQuery('/invitation', { jeton: textOf(received, 'token') }),
  kept: ['name'],
  handler: async ({ req, body, address, now }): Promise<Outcome> => {
    await countAttempt('invitation', { account: hashOfToken(body.token), address })
    const { payload } = req
    const invitation = await invitationByToken(payload, body.token, now)
    const joined = withQuery('/espace/structure', { structure: structureIdOf(invitation) })
    if (req.user) {
      const account = await acceptAs(payload, req.user, body.token, now)
      log.info('invitation.accepted', { account: account.id, opened: false })
      return {
        data: { user: publicAccount(account) },
        page: joined,
        done: 'invitation_acceptee',
      }
    }
    const { email } = invitation
    if ((await accountByEmail(payload, email))?._verified)
      throw new Refused('refus.invitation_connexion')
    const account = await acceptAsNewcomer(payload, body.token, asNewcomer(body, email), now)
    log.info('invitation.accepted', { account: account.id, opened: true })
    const session = await openSession(payload, account)
    return { ...landing(payload, session, joined), done: 'invitation_acceptee' }
  },
})
