import { dueAhead, reasonGiven } from '../act.ts'
import { dueDatePassed, reminderDue } from '../deadlines.ts'
import { document, mail } from '../effects.ts'
import type { Transition, Workflow } from '../engine.ts'
import { consulted, nationalManager, regionalDesk, system } from '../roles.ts'
import type { OpinionFacts, OpinionState } from './facts.ts'
import * as guard from './guards.ts'

type Table<Event extends string> = Record<Event, Transition<OpinionState, OpinionFacts>>

const askers = [...regionalDesk, ...nationalManager]
const given = {
  to: 'answered',
  roles: consulted,
  effects: [document('opinion-sheet.v1'), mail('opinion-answered')],
} as const
const fitToGive = [guard.isAddressee, guard.notRecused, guard.isComplete, guard.isReasoned]

const answering = {
  answer: { from: ['requested'], ...given, guards: fitToGive },
  answerLate: { from: ['expired'], ...given, guards: [...fitToGive, guard.stillUseful] },
  revise: { from: ['answered'], ...given, guards: [...fitToGive, guard.stillUseful] },
  decline: {
    from: ['requested'],
    to: 'declined',
    roles: consulted,
    guards: [guard.isAddressee, reasonGiven],
    effects: [mail('opinion-declined')],
  },
  // A conflict of interest may be seen late: what was answered is then set aside.
  recuse: {
    from: ['requested', 'answered', 'expired'],
    to: 'declined',
    roles: consulted,
    guards: [guard.isAddressee, reasonGiven],
    effects: [mail('opinion-declined')],
  },
  askExtension: {
    from: ['requested'],
    to: 'requested',
    roles: consulted,
    guards: [guard.isAddressee, guard.extensionNotAsked, reasonGiven],
    effects: [mail('opinion-extension-asked')],
  },
} satisfies Table<string>

const following = {
  grantExtension: {
    from: ['requested'],
    to: 'requested',
    roles: askers,
    guards: [guard.extensionAsked, dueAhead],
    effects: [mail('opinion-extension-answered')],
  },
  refuseExtension: {
    from: ['requested'],
    to: 'requested',
    roles: askers,
    guards: [guard.extensionAsked, reasonGiven],
    effects: [mail('opinion-extension-answered')],
  },
  askAgain: {
    // What was taken back may be needed after all: a mandatory one always is.
    from: ['answered', 'declined', 'expired', 'withdrawn'],
    to: 'requested',
    roles: askers,
    guards: [guard.stillUseful, dueAhead, reasonGiven],
    effects: [mail('opinion-asked-again')],
  },
  withdraw: {
    from: ['requested'],
    to: 'withdrawn',
    roles: [...askers, ...system],
    guards: [guard.uselessOrReasoned],
    effects: [mail('opinion-withdrawn')],
  },
  remind: {
    from: ['requested'],
    to: 'requested',
    roles: system,
    guards: [reminderDue],
    effects: [mail('opinion-reminder')],
  },
  expire: {
    from: ['requested'],
    to: 'expired',
    roles: system,
    guards: [dueDatePassed],
    effects: [mail('opinion-expired')],
  },
} satisfies Table<string>

const transitions = { ...answering, ...following }

export type OpinionEvent = keyof typeof transitions

/** One opinion asked of one service, coordinator or national member (R073–R079); versions are kept. */
export const opinionWorkflow: Workflow<OpinionState, OpinionEvent, OpinionFacts> = {
  name: 'opinion',
  initial: 'requested',
  final: ['answered', 'declined', 'expired', 'withdrawn'],
  owners: { requested: consulted, answered: [], declined: [], expired: [], withdrawn: [] },
  transitions,
}
