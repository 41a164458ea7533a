import { reasonGiven } from '../act.ts'
import { mail } from '../effects.ts'
import type { Transition, Workflow } from '../engine.ts'
import { nationalManager, system } from '../roles.ts'
import type { CallFacts, CallState } from './facts.ts'
import * as guard from './guards.ts'

const transitions = {
  publish: {
    from: ['draft'],
    to: 'published',
    roles: nationalManager,
    guards: [guard.editionIsSound, guard.closingAhead],
    effects: [mail('call-published')],
  },
  discard: { from: ['draft'], to: 'archived', roles: nationalManager },
  republish: {
    from: ['published'],
    to: 'published',
    roles: nationalManager,
    guards: [guard.editionIsSound, guard.editionChanged, guard.closingAhead],
    effects: [mail('call-republished')],
  },
  close: { from: ['published'], to: 'closed', roles: system, guards: [guard.closingPassed] },
  // A closing date put back once it has passed.
  reopen: {
    from: ['closed'],
    to: 'published',
    roles: nationalManager,
    guards: [guard.editionIsSound, guard.editionChanged, guard.closingAhead, reasonGiven],
    effects: [mail('call-republished')],
  },
  archive: {
    from: ['closed'],
    to: 'archived',
    roles: nationalManager,
    guards: [guard.noDossierUnderWay],
  },
} satisfies Record<string, Transition<CallState, CallFacts>>

export type CallEvent = keyof typeof transitions

/** An edition of a call; each publication seals a revision. */
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
