import { reasonGiven } from '../act.ts'
import type { Guard, Transition, Workflow } from '../engine.ts'
import { nationalManager, regionalDesk } from '../roles.ts'
import { type AgendaItemFacts, type AgendaItemState, type Outcome, OUTCOMES } from './facts.ts'
import * as guard from './guards.ts'

type ItemTransition = Transition<AgendaItemState, AgendaItemFacts>

const secretaries = [...regionalDesk, ...nationalManager]

const deciding = (to: Outcome, ...guards: readonly Guard<AgendaItemFacts>[]): ItemTransition => ({
  from: ['listed'],
  to,
  roles: secretaries,
  guards: [guard.sessionOpen, guard.notRecused, guard.quorumPresent, guard.votesFit, ...guards],
})

const transitions = {
  propose: {
    from: ['listed'],
    to: 'listed',
    roles: secretaries,
    guards: [guard.beforeClosing, guard.notRecused, guard.amountsAllowed],
  },
  recuse: {
    from: ['listed'],
    to: 'listed',
    roles: secretaries,
    guards: [guard.beforeClosing, guard.notRecused, guard.recusalFounded, reasonGiven],
  },
  remove: {
    from: ['listed'],
    to: 'removed',
    roles: secretaries,
    guards: [guard.inPreparation, guard.notRecused],
  },
  grant: deciding(
    'favourable',
    guard.dossierReady,
    guard.amountGiven,
    guard.amountsAllowed,
    guard.amountWhole,
    guard.fitsEnvelope,
  ),
  grantPartly: deciding(
    'partial',
    guard.dossierReady,
    guard.amountGiven,
    guard.amountsAllowed,
    guard.amountReduced,
    guard.fitsEnvelope,
    reasonGiven,
  ),
  waitlist: deciding(
    'waitlisted',
    guard.keepsWaitlist,
    guard.dossierReady,
    guard.amountGiven,
    guard.amountsAllowed,
    guard.rankGiven,
    guard.rankFree,
  ),
  refuse: deciding('unfavourable', guard.dossierReady, reasonGiven),
  adjourn: deciding('adjourned', reasonGiven),
  // Until the session closes nothing is told, and a decision may be taken again.
  reconsider: {
    from: OUTCOMES,
    to: 'listed',
    roles: secretaries,
    guards: [guard.sessionOpen, guard.notRecused],
  },
} satisfies Record<string, ItemTransition>

export type AgendaItemEvent = keyof typeof transitions

/** One dossier on the agenda of a committee: proposed, decided in session, applied when it closes. */
export const agendaItemWorkflow: Workflow<AgendaItemState, AgendaItemEvent, AgendaItemFacts> = {
  name: 'agenda-item',
  initial: 'listed',
  final: [...OUTCOMES, 'removed'],
  owners: {
    listed: secretaries,
    favourable: [],
    partial: [],
    waitlisted: [],
    unfavourable: [],
    adjourned: [],
    removed: [],
  },
  transitions,
}
