import { dueAhead } from '../act.ts'
import { dueDatePassed, reminderDue } from '../deadlines.ts'
import { mail } from '../effects.ts'
import type { Transition, Workflow } from '../engine.ts'
import { regionalDesk, system, writers } from '../roles.ts'
import type { CorrectionFacts, CorrectionState } from './facts.ts'
import * as guard from './guards.ts'

const transitions = {
  // Late is better than never: an answer is taken until the State closes the request.
  answer: {
    from: ['open', 'overdue'],
    to: 'answered',
    roles: writers,
    guards: [guard.everyItemAnswered],
  },
  extend: {
    from: ['open', 'overdue'],
    to: 'open',
    roles: regionalDesk,
    guards: [dueAhead],
    effects: [mail('correction-extended')],
  },
  remind: {
    from: ['open'],
    to: 'open',
    roles: system,
    guards: [reminderDue],
    effects: [mail('correction-reminder')],
  },
  becomeOverdue: {
    from: ['open'],
    to: 'overdue',
    roles: system,
    guards: [dueDatePassed],
    effects: [mail('correction-overdue')],
  },
  close: {
    from: ['answered'],
    to: 'closed',
    roles: regionalDesk,
    guards: [guard.everyItemJudged],
    effects: [mail('correction-closed')],
  },
  takeBack: {
    from: ['open', 'overdue', 'answered'],
    to: 'closed',
    roles: [...regionalDesk, ...system],
    guards: [guard.mayBeTakenBack],
    effects: [mail('correction-closed')],
  },
} satisfies Record<string, Transition<CorrectionState, CorrectionFacts>>

export type CorrectionEvent = keyof typeof transitions

/**
 * One request for corrections: created open with its items and one due date (CRPA L114-5), the legal
 * clock paused until it is answered. An item refused is asked again in another request.
 */
export const correctionWorkflow: Workflow<CorrectionState, CorrectionEvent, CorrectionFacts> = {
  name: 'correction',
  initial: 'open',
  final: ['closed'],
  owners: { open: writers, overdue: writers, answered: regionalDesk, closed: [] },
  transitions,
}
