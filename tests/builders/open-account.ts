import { demoPassword } from '#seed/accounts.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

/** Opens a confirmed account with memberships that the demonstration has not, under its password. */
export const openAccount = (guichet: Guichet, email: string, memberships: readonly object[]) =>
  guichet.payload.create({
    collection: 'users',
    disableVerificationEmail: true,
    data: {
      email,
      name: email,
      password: demoPassword,
      memberships: memberships as never,
      _verified: true,
    },
  })
