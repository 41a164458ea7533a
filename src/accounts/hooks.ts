/** Accounts that an administrator or the seed creates through Payload follow the same rules as ours. */
import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
} from 'payload'

import { weaknessTexts } from '#i18n/accounts.ts'

import { mailNewAccount, replaceTypedPassword } from './agent-account.ts'
import { writeEmployers } from './employer.ts'
import { weaknessOf } from './passwords.ts'

const refuseWeakPassword: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const known: unknown = data?.password
  if (typeof known !== 'string') return data
  const weakness = weaknessOf(known, { email: String(data?.email ?? originalDoc?.email ?? '') })
  if (!weakness) return data
  throw new ValidationError({
    collection: 'users',
    errors: [{ path: 'password', message: weaknessTexts[weakness] }],
  })
}

/** An administrator answers for the address; only those who register themselves must prove theirs. */
const confirmedAtOnce: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' ? { ...data, _verified: data._verified ?? true } : data

/** Payload would send its own mail, past the outbox. */
const withoutMail: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'create' ? { ...args, disableVerificationEmail: true } : args

export const accountHooks = {
  beforeOperation: [withoutMail],
  beforeValidate: [replaceTypedPassword, refuseWeakPassword],
  beforeChange: [confirmedAtOnce, writeEmployers],
  afterChange: [mailNewAccount],
}
