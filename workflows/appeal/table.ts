import { reasonGiven } from '../act.ts'
import { mail } from '../effects.ts'
import type { Transition, Workflow } from '../engine.ts'
import { regionalManager, representative, system } from '../roles.ts'
import type { AppealFacts, AppealState } from './facts.ts'
import * as guard from './guards.ts'

const transitions = {
  // The dossier goes back to its committee with the appeal, in the same act.
  grant: {
    from: ['lodged'],
    to: 'granted',
    roles: regionalManager,
    guards: [guard.decisionStands, guard.notConventioned, reasonGiven],
    effects: [mail('appeal-granted')],
  },
  dismiss: {
    from: ['lodged'],
    to: 'dismissed',
    roles: regionalManager,
    guards: [reasonGiven],
    effects: [mail('appeal-dismissed')],
  },
  lapse: {
    from: ['lodged'],
    to: 'dismissed_by_silence',
    roles: system,
    guards: [guard.silenceOver],
    effects: [mail('appeal-lapsed')],
  },
  withdraw: { from: ['lodged'], to: 'withdrawn', roles: representative },
} satisfies Record<string, Transition<AppealState, AppealFacts>>

export type AppealEvent = keyof typeof transitions

/** A gracious appeal against a refusal or a partial grant: lodged within two months, answered within two months (L14). */
export const appealWorkflow: Workflow<AppealState, AppealEvent, AppealFacts> = {
  name: 'appeal',
  initial: 'lodged',
  final: ['granted', 'dismissed', 'dismissed_by_silence', 'withdrawn'],
  owners: {
    lodged: regionalManager,
    granted: [],
    dismissed: [],
    dismissed_by_silence: [],
    withdrawn: [],
  },
  transitions,
}
