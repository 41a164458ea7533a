import { hasRole } from '../actor.ts'
import type { Rule } from '../request.ts'

/** A draft edition is DGEFP's; once published it is everybody's. */
export const readEditions: Rule = (actor) =>
  hasRole(actor, 'national_manager') ? true : { state: { not_equals: 'draft' } }

export const writeEditions: Rule = (actor) => hasRole(actor, 'national_manager')

/** What was sealed was published. */
export const readRevisions: Rule = () => true

/** A file of an edition follows it: public once the edition is published. */
export const readAnnexes: Rule = (actor) =>
  hasRole(actor, 'national_manager') ? true : { published: { equals: true } }
