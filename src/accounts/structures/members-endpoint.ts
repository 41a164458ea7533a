import type { PayloadRequest } from 'payload'
import * as z from 'zod'

import type { ApplicantRight } from '#access/memberships.ts'
import { fieldTexts } from '#i18n/accounts.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { log } from '#platform/log.ts'

import { defineAccountEndpoint, signedIn } from '../account-endpoint.ts'
import { right } from '../fields.ts'
import { endMembership, giveRight, holdMembers, membersOf, type Member } from '../memberships.ts'
import { requireGovernor } from './endpoints.ts'

type Change = { right: ApplicantRight } | { end: true }

const memberAmong = (members: readonly Member[], id: string): Member => {
  const member = members.find((candidate) => candidate.id === id)
  if (!member) throw new Refused('refus.introuvable')
  return member
}

/** A structure without a legal representative could neither file nor let anyone in. */
const keepsARepresentative = (
  members: readonly Member[],
  member: Member,
  change: Change,
): boolean =>
  ('right' in change && change.right === 'representative') ||
  members.some(({ id, right: held }) => id !== member.id && held === 'representative')

const changeMember = async (
  req: PayloadRequest,
  { structure, user, change }: { structure: string; user: string; change: Change },
  now: Date,
): Promise<void> => {
  await holdMembers(req, structure)
  const members = await membersOf(req, structure, now)
  const member = memberAmong(members, user)
  if (!keepsARepresentative(members, member, change))
    throw new Refused('refus.dernier_representant')
  if ('end' in change) await endMembership(req, user, structure, now)
  else if (change.right !== member.right)
    await giveRight(req, user, { structure, right: change.right }, now)
}

const pageOf = (structure: string): string =>
  `/espace/structure?structure=${encodeURIComponent(structure)}`

/** Changes a member's right, or ends the membership (`end`), one's own included. */
export const memberEndpoint = defineAccountEndpoint({
  path: '/structure/:id/members/:user',
  schema: z
    .object({ right: right.optional(), end: z.union([z.literal(true), z.literal('1')]).optional() })
    .transform((given, context): Change => {
      if (given.end !== undefined) return { end: true }
      if (given.right !== undefined) return { right: given.right }
      context.addIssue({ code: 'custom', path: ['right'], message: fieldTexts.right })
      return z.NEVER
    }),
  page: (_, { id = '' }) => pageOf(id),
  handler: async ({ req, body, actor, params, now }) => {
    const { id: structure = '', user = '' } = params
    const self = signedIn(req).id === user && 'end' in body
    // One may always leave; anything else is the representatives' to decide.
    if (!self) requireGovernor(actor, structure)
    await inTransaction(req.payload, req.user, (own) =>
      changeMember(own, { structure, user, change: body }, now),
    )
    log.info('structure.member_changed', { structure, account: user, ended: 'end' in body })
    return {
      data: { members: self ? [] : await membersOf(req, structure, now) },
      page: self ? '/compte' : pageOf(structure),
      done: self ? 'structure_quittee' : 'end' in body ? 'membre_retire' : 'droit_change',
    }
  },
})
