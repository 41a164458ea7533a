import { hasRole } from '../actor.ts'
import type { Rule } from '../request.ts'

/** Each reads its own account; the technical administrator reads all of them. */
export const readAccounts: Rule = (actor) => {
  if (hasRole(actor, 'admin')) return true
  return actor.id ? { id: { equals: actor.id } } : false
}

export const manageAccounts: Rule = (actor) => hasRole(actor, 'admin')

/** Payload's admin serves those who write editions and those who keep accounts. */
export const enterAdministration: Rule = (actor) => hasRole(actor, 'national_manager', 'admin')
