import type { Payload } from 'payload'

import { demoPassword, type DemoAccount } from './accounts.ts'

// The seed is the platform itself, run by its operator: it acts without a user and above the rules.
const PLATFORM = { overrideAccess: true, depth: 0 } as const

/**
 * Puts an account of the demonstration where it is not yet.
 * @param structures ids of the structures that accounts name, by their keys
 */
export const plantAccount = async (
  payload: Payload,
  account: DemoAccount,
  structures: ReadonlyMap<string, string>,
): Promise<void> => {
  const where = { email: { equals: account.email } }
  const { totalDocs } = await payload.count({ ...PLATFORM, collection: 'users', where })
  if (totalDocs > 0) return
  const memberships = account.memberships.map(({ structure, departments, ...membership }) => ({
    ...membership,
    ...(departments ? { departments: [...departments] } : {}),
    ...(structure ? { structure: structures.get(structure) ?? null } : {}),
  }))
  await payload.create({
    ...PLATFORM,
    collection: 'users',
    disableVerificationEmail: true,
    data: {
      email: account.email,
      name: account.label,
      password: demoPassword,
      memberships,
      _verified: true,
    },
  })
}
