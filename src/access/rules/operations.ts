import { hasRole } from '../actor.ts'
import type { Rule } from '../request.ts'

/** The outbox shows addresses and fates of mails: the technical administrator's. */
export const readOutbox: Rule = (actor) => hasRole(actor, 'admin')

/** Accounts, sendings, jobs, health: the technical administrator keeps the platform running. */
export const operate: Rule = (actor) => hasRole(actor, 'admin')

export const readServices: Rule = (actor) => actor.id !== null

export const writeServices: Rule = (actor) => hasRole(actor, 'national_manager', 'admin')
