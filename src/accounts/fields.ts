/** The fields of the forms of accounts, read as people write them, refused in French. */
import * as z from 'zod'

import { APPLICANT_RIGHTS } from '#access/memberships.ts'
import { email as emailKind } from '#forms/kinds/email.ts'
import { phone as phoneKind } from '#forms/kinds/phone.ts'
import type { Parsed } from '#forms/kinds/refusal.ts'
import { rna as rnaKind, siret as siretKind } from '#forms/kinds/registration.ts'
import { fieldTexts, weaknessTexts } from '#i18n/accounts.ts'
import { explainRefusal } from '#i18n/fields.ts'
import { Refused } from '#platform/errors.ts'

import { normalEmail } from './accounts.ts'
import { weaknessOf } from './passwords.ts'
import { localPath } from './return-path.ts'

export const sentenceOf = (refusal: Parameters<typeof explainRefusal>[0]): string => {
  const { sentence, remedy } = explainRefusal(refusal)
  return `${sentence} ${remedy}`
}

/** A value that a kind of the form engine reads; `undefined` when nothing was given. */
const readBy = (parse: (raw: unknown) => Parsed<string>) =>
  z
    .unknown()
    .optional()
    .transform((raw, context): string | undefined => {
      const parsed = parse(raw)
      if (parsed.ok) return parsed.value
      context.addIssue({ code: 'custom', message: sentenceOf(parsed) })
      return z.NEVER
    })

const required = (schema: z.ZodType<string | undefined>, missing: string) =>
  schema.transform((value, context): string => {
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: missing })
    return z.NEVER
  })

export const email = required(
  readBy((raw) => emailKind.parse(raw, { kind: 'email', key: 'email', label: '' })),
  fieldTexts.emailMissing,
).transform(normalEmail)

export const phone = readBy((raw) =>
  phoneKind.parse(raw, { kind: 'phone', key: 'phone', label: '' }),
)

export const siret = required(
  readBy((raw) => siretKind.parse(raw, { kind: 'siret', key: 'siret', label: '' })),
  fieldTexts.siretMissing,
)

export const rna = readBy((raw) => rnaKind.parse(raw, { kind: 'rna', key: 'rna', label: '' }))

/** One line of text, spaces gathered. */
export const line = (longest: number, missing: string, tooLong: string) =>
  z
    .string({ error: missing })
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim(),
    )
    .pipe(z.string().min(1, { error: missing }).max(longest, { error: tooLong }))

export const personName = line(120, fieldTexts.nameMissing, fieldTexts.nameTooLong)

/** A password as it was typed: compared, never judged. */
export const typedPassword = z
  .string({ error: fieldTexts.passwordMissing })
  .min(1, { error: fieldTexts.passwordMissing })
  .max(1000, { error: weaknessTexts.long })

/** A password that is being chosen: what can be said of it without knowing whose it is. */
export const newPassword = typedPassword.superRefine((password, context) => {
  const weakness = weaknessOf(password, { email: '' })
  // What is missing is said once.
  if (password !== '' && weakness)
    context.addIssue({ code: 'custom', message: weaknessTexts[weakness] })
})

/**
 * Refuses a new password that its owner's name or address gives away; the fields alone do not say whose
 * it is.
 * @throws Refused `refus.corps`
 */
export const refuseTelling = (password: string, owner: { email: string; name?: string }): void => {
  if (weaknessOf(password, owner) !== 'identity') return
  const fields = [{ field: 'password', message: weaknessTexts.identity }]
  throw new Refused('refus.corps', { fields })
}

/** A local path to come back to; anything else is forgotten. */
export const returnPath = z.unknown().optional().transform(localPath)

export const token = z
  .string({ error: fieldTexts.tokenMissing })
  .min(20, { error: fieldTexts.tokenMissing })
  .max(200, { error: fieldTexts.tokenMissing })

export const right = z.enum(APPLICANT_RIGHTS, { error: fieldTexts.right })

/** The value of a received field that may be quoted in an address. */
export const textOf = (
  received: Readonly<Record<string, unknown>>,
  name: string,
): string | undefined => {
  const value = received[name]
  return typeof value === 'string' && value !== '' && value.length <= 500 ? value : undefined
}
