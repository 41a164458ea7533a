/** What follows the decision: letters, conventions and the copies that were signed. */
import type { Where } from 'payload'

import type { Actor } from '../actor.ts'
import { anyOf } from '../any-of.ts'
import { readDeskRows } from './desk.ts'
import type { Rule } from '../request.ts'
import { exceptRowsAside } from '../stands-aside.ts'

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

/** States in which both parties signed. */
const CONCLUDED = ['signed', 'active', 'completed', 'terminated']

/** A département follows what was concluded on its territory, but where one stands aside. */
const concludedThere = (actor: Actor): Where[] => {
  const codes = actor.offices
    .filter(({ role }) => role === 'county_reviewer')
    .flatMap(({ departments }) => departments)
  return codes.length === 0
    ? []
    : [
        {
          and: [
            { departments: { in: codes } },
            { state: { in: CONCLUDED } },
            ...exceptRowsAside(actor),
          ],
        },
      ]
}

const sentToStructure = deskAnd({
  and: [{ sentAt: { exists: true } }, { state: { not_in: BEING_WRITTEN } }],
})

/** A convention is the structure's once it was sent, and as long as it is not written again. */
export const readConventions: Rule = (actor) =>
  anyOf([...rows(sentToStructure(actor)), ...concludedThere(actor)])

export const readSignatures: Rule = deskAnd({ convention: { exists: true } })
