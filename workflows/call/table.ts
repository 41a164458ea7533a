import type { Transition, Workflow } from '../engine.ts'
import { nationalManager } from '../roles.ts'
import type { CallFacts, CallState } from './facts.ts'
import * as guard from './guards.ts'

/** DGEFP publishes; the platform does so too when it plants an edition. */
const publishers = [...nationalManager, 'system']

const transitions = {
  publish: { from: ['draft'], to: 'published', roles: publishers, guards: [guard.isSound] },
  republish: { from: ['published'], to: 'published', roles: publishers, guards: [guard.isSound] },
  close: {
    from: ['published'],
    to: 'closed',
    roles: ['system'],
    guards: [guard.closingHasPassed],
  },
  // A closing date put back once it has passed.
  reopen: {
    from: ['closed'],
    to: 'published',
    roles: publishers,
    guards: [guard.isSound, guard.closingIsAhead],
  },
  archive: {
    from: ['closed'],
    to: 'archived',
    roles: nationalManager,
    guards: [guard.allSettled],
  },
} satisfies Record<string, Transition<CallState, CallFacts>>

export type CallEvent = keyof typeof transitions

/** An edition of a call: publishing seals a revision, publishing again seals another. */
export const callWorkflow: Workflow<CallState, CallEvent, CallFacts> = {
  name: 'call',
  initial: 'draft',
  final: ['archived'],
  owners: {
    draft: nationalManager,
    published: nationalManager,
    closed: nationalManager,
    archived: [],
  },
  transitions,
}
