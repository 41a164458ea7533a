import { reasonGiven } from '../act.ts'
import { mail } from '../effects.ts'
import type { Transition, Workflow } from '../engine.ts'
import { regionalDesk, regionalManager, representative, system } from '../roles.ts'
import type { ConventionFacts, ConventionState } from './facts.ts'
import * as guard from './guards.ts'

type Table<Event extends string> = Record<Event, Transition<ConventionState, ConventionFacts>>

const writing = {
  write: { from: ['draft'], to: 'draft', roles: regionalDesk },
  check: {
    from: ['draft'],
    to: 'checked',
    roles: regionalDesk,
    guards: [
      guard.amendsActive,
      guard.amountAccepted,
      guard.nothingMissing,
      guard.termInOrder,
      guard.amountIsDecided,
    ],
  },
  rework: { from: ['checked'], to: 'draft', roles: regionalDesk },
  send: {
    from: ['checked'],
    to: 'sent',
    roles: regionalManager,
    guards: [guard.amendsActive, guard.amountIsDecided, guard.documentIssued],
    effects: [mail('convention-sent')],
  },
} satisfies Table<string>

const signing = {
  signByStructure: {
    from: ['sent'],
    to: 'signed_by_structure',
    roles: representative,
    guards: [guard.structureCopyGiven],
    effects: [mail('convention-signed-by-structure')],
  },
  askChange: {
    from: ['sent'],
    to: 'draft',
    roles: representative,
    guards: [reasonGiven],
    effects: [mail('convention-change-asked')],
  },
  recall: {
    from: ['sent'],
    to: 'draft',
    roles: regionalDesk,
    guards: [reasonGiven],
    effects: [mail('convention-recalled')],
  },
  // What was given is not the convention that was sent, or cannot be read.
  returnCopy: {
    from: ['signed_by_structure'],
    to: 'sent',
    roles: regionalDesk,
    guards: [reasonGiven],
    effects: [mail('convention-copy-returned')],
  },
  signByState: {
    from: ['signed_by_structure'],
    to: 'signed',
    roles: regionalManager,
    guards: [guard.amendsActive, guard.amountIsDecided, guard.stateCopyGiven],
    effects: [mail('convention-signed')],
  },
} satisfies Table<string>

const living = {
  activate: {
    from: ['signed'],
    to: 'active',
    roles: [...regionalManager, ...system],
    guards: [guard.effectReached],
    effects: [mail('convention-active')],
  },
  complete: {
    from: ['active'],
    to: 'completed',
    roles: regionalManager,
    guards: [guard.termReached],
  },
  terminate: {
    from: ['active'],
    to: 'terminated',
    roles: regionalManager,
    guards: [reasonGiven],
    effects: [mail('convention-terminated')],
  },
  abandon: {
    from: ['draft', 'checked', 'sent', 'signed_by_structure'],
    to: 'abandoned',
    roles: regionalManager,
    guards: [reasonGiven],
    effects: [mail('convention-abandoned')],
  },
} satisfies Table<string>

const transitions = { ...writing, ...signing, ...living }

export type ConventionEvent = keyof typeof transitions

/** A convention or its amendment, from its draft to its term (R083–R088). */
export const conventionWorkflow: Workflow<ConventionState, ConventionEvent, ConventionFacts> = {
  name: 'convention',
  initial: 'draft',
  final: ['completed', 'terminated', 'abandoned'],
  owners: {
    draft: regionalDesk,
    checked: regionalManager,
    sent: representative,
    signed_by_structure: regionalManager,
    signed: [...regionalManager, ...system],
    active: regionalManager,
    completed: [],
    terminated: [],
    abandoned: [],
  },
  transitions,
}
