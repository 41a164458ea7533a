import type { Payload, TypedUser } from 'payload'
import * as z from 'zod'

import { fieldTexts, type DoneCode } from '#i18n/accounts.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { log } from '#platform/log.ts'

import { defineAccountEndpoint, signedIn } from './account-endpoint.ts'
import { accountById, writeAccount, writeSessions } from './accounts.ts'
import { newPassword, personName, phone, refuseTelling, typedPassword } from './fields.ts'
import { countAttempt, forgiveAttempts } from './limits.ts'
import { hashPassword, passwordMatches } from './passwords.ts'
import { sessionIdOf } from './sessions.ts'
import { publicAccount } from './sign-in.ts'

type Change = { present: string; next: string }

/** Only one who knows the present password changes it; the sessions of other browsers are closed. */
const changePassword = async (
  payload: Payload,
  user: TypedUser,
  { present, next }: Change,
  address: string,
): Promise<void> => {
  const attempt = { account: user.email ?? user.id, address }
  await countAttempt('signIn', attempt)
  const checked = await accountById(payload, user.id)
  if (!checked || !(await passwordMatches(present, checked))) {
    const fields = [
      { field: 'presentPassword', message: 'Ce n’est pas votre mot de passe actuel.' },
    ]
    throw new Refused('refus.mot_de_passe_actuel', { fields })
  }
  refuseTelling(next, checked)
  const stored = await hashPassword(next)
  await inTransaction(payload, null, async (req) => {
    const account = await accountById(payload, user.id, req)
    if (!account || account.hash !== checked.hash) throw new Refused('refus.conflit')
    await writeAccount(req, account.id, stored)
    const own = (account.sessions ?? []).filter(({ id }) => id === sessionIdOf(user))
    await writeSessions(req, account, own)
  })
  await forgiveAttempts('signIn', attempt)
  log.info('account.password_changed', { account: user.id })
}

/** How a person is told of what the law does not require to be written at once (src/mail/deliver.ts). */
export const MAIL_CHOICES = ['at_once', 'daily', 'none'] as const

const doneOf = (given: { password?: string; mailChoice?: string }): DoneCode => {
  if (given.password !== undefined) return 'mot_de_passe_change'
  return given.mailChoice === undefined ? 'profil_enregistre' : 'courriels_choisis'
}

/** Name and telephone, or a new password with the present one, or the choice of mails. */
export const profileEndpoint = defineAccountEndpoint({
  path: '/account/profile',
  schema: z
    .object({
      name: personName.optional(),
      phone: phone.optional(),
      presentPassword: typedPassword.optional(),
      password: newPassword.optional(),
      mailChoice: z.enum(MAIL_CHOICES, { error: fieldTexts.mailChoice }).optional(),
    })
    .refine(
      ({ name, password, mailChoice }) =>
        [name, password, mailChoice].some((given) => given !== undefined),
      { error: fieldTexts.nothing, path: ['name'] },
    )
    .refine((given) => given.password === undefined || given.presentPassword !== undefined, {
      error: fieldTexts.passwordMissing,
      path: ['presentPassword'],
    }),
  page: () => '/compte',
  kept: ['name', 'phone'],
  handler: async ({ req, body, address }) => {
    const user = signedIn(req)
    const { name, password, presentPassword, mailChoice } = body
    if (password !== undefined)
      await changePassword(
        req.payload,
        user,
        { present: presentPassword ?? '', next: password },
        address,
      )
    const columns = {
      ...(name === undefined ? {} : { name, phone: body.phone ?? null }),
      ...(mailChoice === undefined ? {} : { mailChoice }),
    }
    if (Object.keys(columns).length > 0)
      await inTransaction(req.payload, null, (own) => writeAccount(own, user.id, columns))
    const account = await accountById(req.payload, user.id)
    if (!account) throw new Refused('refus.connexion')
    const own = { phone: account.phone ?? null, mailChoice: account.mailChoice ?? 'at_once' }
    return {
      data: { user: { ...publicAccount(account), ...own } },
      page: '/compte',
      done: doneOf(body),
    }
  },
})
