import { reasonGiven } from '../act.ts'
import { mail } from '../effects.ts'
import type { Transition, Workflow } from '../engine.ts'
import { regionalDesk, system, writers } from '../roles.ts'
import type { DerogationFacts, DerogationState } from './facts.ts'
import * as guard from './guards.ts'

const transitions = {
  grant: {
    from: ['requested'],
    to: 'granted',
    roles: regionalDesk,
    guards: [guard.stillADraft, guard.callNotClosed, guard.editionAllows, guard.untilAllowed],
    effects: [mail('derogation-granted')],
  },
  refuse: {
    from: ['requested'],
    to: 'refused',
    roles: regionalDesk,
    guards: [reasonGiven],
    effects: [mail('derogation-refused')],
  },
  withdraw: { from: ['requested'], to: 'withdrawn', roles: writers },
  // Nobody answered while it was of use.
  lapse: {
    from: ['requested'],
    to: 'withdrawn',
    roles: system,
    guards: [guard.nothingToDerogate],
  },
} satisfies Record<string, Transition<DerogationState, DerogationFacts>>

export type DerogationEvent = keyof typeof transitions

/**
 * A signature after the closing, expressly authorised (R065): asked by the structure while the call is
 * open, granted until a date or refused by its region. One who was refused may ask again.
 */
export const derogationWorkflow: Workflow<DerogationState, DerogationEvent, DerogationFacts> = {
  name: 'derogation',
  initial: 'requested',
  final: ['granted', 'refused', 'withdrawn'],
  owners: { requested: regionalDesk, granted: [], refused: [], withdrawn: [] },
  transitions,
}
