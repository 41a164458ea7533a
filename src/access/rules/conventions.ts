/** What follows the decision: letters, conventions and the copies that were signed. */
import type { Where } from 'payload'

import type { Actor } from '../actor.ts'
import { anyOf } from '../any-of.ts'
import { readDeskRows } from './desk.ts'
import type { Rule } from '../request.ts'

/** States in which a convention is the services' alone: it is being written. */
const BEING_WRITTEN = ['draft', 'checked']

const rows = (answer: boolean | Where): Where[] => (typeof answer === 'boolean' ? [] : [answer])

/** The services of the region and DGEFP, and the structure where it was told. */
const deskAnd = (told: Where): Rule => {
  const ofMine = (actor: Actor): Where[] =>
    actor.structures.size > 0
      ? [{ and: [{ structure: { in: [...actor.structures.keys()] } }, told] }]
      : []
  return (actor) => anyOf([...rows(readDeskRows(actor)), ...ofMine(actor)])
}

/** A decision is the structure's once it was notified. */
export const readDecisions: Rule = deskAnd({ notifiedAt: { exists: true } })

/** A convention is the structure's once it was sent, and as long as it is not written again. */
export const readConventions: Rule = deskAnd({
  and: [{ sentAt: { exists: true } }, { state: { not_in: BEING_WRITTEN } }],
})

export const readSignatures: Rule = deskAnd({ convention: { exists: true } })
