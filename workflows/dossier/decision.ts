/** From the committee to the decision accepted by the structure. */
import { reasonGiven } from '../act.ts'
import { mail } from '../effects.ts'
import type { Transition } from '../engine.ts'
import { regionalManager, representative } from '../roles.ts'
import type { DossierFacts, DossierState } from './facts.ts'
import * as guard from './guards.ts'

type Table<Event extends string> = Record<Event, Transition<DossierState, DossierFacts>>

/** What the committee decided, not yet told to the structure. */
export const deciding = {
  select: {
    from: ['reviewed'],
    to: 'selected',
    roles: regionalManager,
    guards: [
      guard.nationalOpinionKnown,
      guard.decidedFavourable,
      guard.amountAllowed,
      guard.fitsEnvelope,
    ],
  },
  waitlist: {
    from: ['reviewed'],
    to: 'waitlisted',
    roles: regionalManager,
    guards: [guard.nationalOpinionKnown, guard.decidedWaitlist],
  },
  reject: {
    from: ['reviewed'],
    to: 'rejected',
    roles: regionalManager,
    guards: [guard.nationalOpinionKnown, guard.decidedUnfavourable, reasonGiven],
  },
  promoteFromWaitlist: {
    from: ['waitlisted'],
    to: 'selected',
    roles: regionalManager,
    guards: [guard.isFirstInLine, guard.amountAllowed, guard.fitsEnvelope],
  },
  closeWaitlist: {
    from: ['waitlisted'],
    to: 'rejected',
    roles: regionalManager,
    guards: [reasonGiven],
  },
} satisfies Table<string>

/** The decision told to the structure, its answer, and what an appeal may reopen. */
export const notifying = {
  accept: {
    from: ['selected'],
    to: 'accepted',
    roles: regionalManager,
    guards: [guard.letterIssued],
    effects: [mail('decision-favourable')],
  },
  refuse: {
    from: ['rejected'],
    to: 'refused',
    roles: regionalManager,
    guards: [guard.letterIssued],
    effects: [mail('decision-unfavourable')],
  },
  acceptAmount: {
    from: ['accepted'],
    to: 'accepted',
    roles: representative,
    guards: [guard.amountNotAccepted],
    effects: [mail('amount-accepted')],
  },
  declineAmount: {
    from: ['accepted'],
    to: 'withdrawn',
    roles: representative,
    guards: [guard.amountNotAccepted],
    effects: [mail('amount-declined')],
  },
  reconsiderRefusal: {
    from: ['refused'],
    to: 'reviewed',
    roles: regionalManager,
    guards: [reasonGiven],
    effects: [mail('dossier-reopened')],
  },
  // Granted in part, contested, and the appeal was granted (L14).
  reconsiderGrant: {
    from: ['accepted'],
    to: 'reviewed',
    roles: regionalManager,
    guards: [guard.notConventioned, reasonGiven],
    effects: [mail('dossier-reopened')],
  },
  reconsiderInadmissibility: {
    from: ['inadmissible'],
    to: 'submitted',
    roles: regionalManager,
    guards: [reasonGiven],
    effects: [mail('dossier-reopened')],
  },
} satisfies Table<string>
