import { reasonGiven } from '../act.ts'
import { document, mail } from '../effects.ts'
import type { Transition, Workflow } from '../engine.ts'
import { nationalManager, regionalDesk, regionalManager } from '../roles.ts'
import type { CommitteeFacts, CommitteeState } from './facts.ts'
import * as guard from './guards.ts'

// A committee is of a region or of the nation: whoever loads it gives each role where it holds.
const secretaries = [...regionalDesk, ...nationalManager]
const presidents = [...regionalManager, ...nationalManager]

const transitions = {
  revise: { from: ['prepared'], to: 'prepared', roles: secretaries },
  convene: {
    from: ['prepared'],
    to: 'convened',
    roles: presidents,
    guards: [guard.agendaNotEmpty, guard.quorumWithinReach],
    effects: [mail('committee-convened')],
  },
  prepareAgain: {
    from: ['convened'],
    to: 'prepared',
    roles: presidents,
    guards: [reasonGiven],
  },
  open: {
    from: ['convened'],
    to: 'open',
    roles: presidents,
    guards: [guard.agendaNotEmpty, guard.quorumPresent],
  },
  // A member left and the quorum with it, or the day was too short: it sits again another day.
  suspend: {
    from: ['open'],
    to: 'convened',
    roles: presidents,
    guards: [reasonGiven],
  },
  close: {
    from: ['open'],
    to: 'closed',
    roles: presidents,
    guards: [
      guard.quorumPresent,
      guard.everyItemDecided,
      guard.everyDecisionHadQuorum,
      guard.notRecused,
      guard.amountsAllowed,
      guard.ranksInOrder,
      guard.fitsEnvelope,
    ],
    effects: [document('minutes.v1')],
  },
  signMinutes: {
    from: ['closed'],
    to: 'minutes_signed',
    roles: presidents,
    guards: [guard.minutesIssued],
  },
  cancel: {
    from: ['prepared', 'convened'],
    to: 'cancelled',
    roles: presidents,
    guards: [reasonGiven],
    effects: [mail('committee-cancelled')],
  },
} satisfies Record<string, Transition<CommitteeState, CommitteeFacts>>

export type CommitteeEvent = keyof typeof transitions

/** A session of the committee of a region (R067) or of the nation (R068–R070): it decides as a whole. */
export const committeeWorkflow: Workflow<CommitteeState, CommitteeEvent, CommitteeFacts> = {
  name: 'committee',
  initial: 'prepared',
  final: ['closed', 'minutes_signed', 'cancelled'],
  owners: {
    prepared: secretaries,
    convened: presidents,
    open: presidents,
    closed: presidents,
    minutes_signed: [],
    cancelled: [],
  },
  transitions,
}
