import type { Payload } from 'payload'

import { Refused } from '#platform/errors.ts'

import type { Invitation, Structure } from '../../payload-types.ts'
import { accountByEmail } from '../accounts.ts'
import { invitationByToken, structureOfInvitation } from './invitations.ts'

export type ShownInvitation = {
  email: string
  structure: Pick<Structure, 'name'>
  right: Invitation['right']
  /** Instant. */
  expiresAt: string
  /** Whoever holds the link received it in this mailbox: it may know that it has an account. */
  hasAccount: boolean
}

/** What the page of an invitation shows; undefined when it no longer serves. */
export const readInvitation = async (
  payload: Payload,
  token: string,
  now: Date,
): Promise<ShownInvitation | undefined> => {
  try {
    const invitation = await invitationByToken(payload, token, now)
    const { email, right, expiresAt } = invitation
    const { name } = await structureOfInvitation(payload, invitation)
    const account = await accountByEmail(payload, email)
    return { email, right, expiresAt, structure: { name }, hasAccount: account?._verified === true }
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}
