import type { PayloadRequest } from 'payload'
import * as z from 'zod'

import type { ApplicantRight } from '#access/memberships.ts'
import { localDateOf } from '#i18n/dates.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'

import type { Structure } from '../../payload-types.ts'
import { defineAccountEndpoint, signedIn } from '../account-endpoint.ts'
import { accountById, normalEmail } from '../accounts.ts'
import { email, right } from '../fields.ts'
import { countAttempt } from '../limits.ts'
import { mailInvitation } from '../mails.ts'
import { membersOf } from '../memberships.ts'
import { requireGovernor } from '../structures/endpoints.ts'
import { hashOfToken, newToken } from '../tokens.ts'
import { INVITATION_DAYS, openInvitations, withdrawInvitations } from './invitations.ts'

const DAY_IN_MILLISECONDS = 86_400_000

type Sent = { structure: string; inviter: string; email: string; right: ApplicantRight }

const pageOf = (structure: string): string =>
  `/espace/structure?structure=${encodeURIComponent(structure)}`

const named = async (
  req: PayloadRequest,
  sent: Sent,
): Promise<{ inviter: string; structure: string }> => {
  const where = { id: { equals: sent.structure } }
  const structure = await req.payload.db.findOne<Structure>({
    collection: 'structures',
    where,
    req,
  })
  const inviter = await accountById(req.payload, sent.inviter, req)
  if (!structure || !inviter) throw new Refused('refus.introuvable')
  return { inviter: inviter.name, structure: structure.name }
}

const write = async (req: PayloadRequest, sent: Sent, now: Date): Promise<string> => {
  const { payload } = req
  const members = await membersOf(req, sent.structure, now)
  if (members.some((member) => normalEmail(member.email) === sent.email))
    throw new Refused('refus.deja_membre')
  const open = await openInvitations(payload, sent.structure, now, req)
  await withdrawInvitations(
    req,
    open.filter((invitation) => invitation.email === sent.email),
    now,
  )
  const token = newToken()
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY_IN_MILLISECONDS)
  const row = {
    tokenHash: hashOfToken(token),
    email: sent.email,
    structure: sent.structure,
    right: sent.right,
    invitedBy: sent.inviter,
    expiresAt: expiresAt.toISOString(),
  }
  const created = await payload.db.create({ collection: 'invitations', data: row, req })
  // The last whole day: the hour at which it ends is not worth a sentence.
  const expiresOn = localDateOf(new Date(expiresAt.getTime() - DAY_IN_MILLISECONDS))
  await mailInvitation(
    req,
    { to: sent.email, token, ...(await named(req, sent)), right: sent.right, expiresOn },
    now,
  )
  return String(created.id)
}

/** Invites by mail; an earlier invitation of the same person by the same structure no longer serves. */
export const inviteEndpoint = defineAccountEndpoint({
  path: '/structure/:id/invitations',
  schema: z.object({ email, right }),
  page: (_, { id = '' }) => pageOf(id),
  kept: ['email', 'right'],
  handler: async ({ req, body, actor, params, address, now }) => {
    const user = signedIn(req)
    const structure = params['id'] ?? ''
    requireGovernor(actor, structure)
    await countAttempt('invitation', { account: structure, address })
    const sent = { structure, inviter: user.id, ...body }
    const id = await inTransaction(req.payload, user, (own) => write(own, sent, now))
    return {
      data: { invitation: { id, ...body } },
      status: 201,
      page: pageOf(structure),
      done: 'invitation_envoyee',
    }
  },
})

/** Withdraws an invitation that was not accepted yet. */
export const withdrawInvitationEndpoint = defineAccountEndpoint({
  path: '/structure/:id/invitations/:invitation/withdraw',
  schema: z.object({}),
  page: (_, { id = '' }) => pageOf(id),
  handler: async ({ req, actor, params, now }) => {
    signedIn(req)
    const { id: structure = '', invitation = '' } = params
    requireGovernor(actor, structure)
    await inTransaction(req.payload, req.user, async (own) => {
      const open = await openInvitations(own.payload, structure, now, own)
      const chosen = open.filter(({ id }) => id === invitation)
      if (chosen.length === 0) throw new Refused('refus.introuvable')
      await withdrawInvitations(own, chosen, now)
    })
    return { data: {}, page: pageOf(structure), done: 'invitation_retiree' }
  },
})
