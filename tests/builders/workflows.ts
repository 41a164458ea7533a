import type { AgendaItemFacts } from '#workflows/agenda-item/facts.ts'
import type { AppealFacts } from '#workflows/appeal/facts.ts'
import type { CallFacts } from '#workflows/call/facts.ts'
import type { CommitteeFacts } from '#workflows/committee/facts.ts'
import type { ConventionFacts } from '#workflows/convention/facts.ts'
import type { CorrectionFacts } from '#workflows/correction/facts.ts'
import type { DerogationFacts } from '#workflows/derogation/facts.ts'
import type { CommitteeDecision, DossierFacts } from '#workflows/dossier/facts.ts'
import type { DossierEvent } from '#workflows/dossier/table.ts'
import {
  type BaseFacts,
  decide,
  eventsOf,
  type Transition,
  type Workflow,
} from '#workflows/engine.ts'
import type { OpinionFacts } from '#workflows/opinion/facts.ts'

/** A day of the test calendar: `day(0)` is « now », the due dates lie ahead, the opening behind. */
export const day = (count: number): Date => new Date(Date.UTC(2030, 5, 15 + count, 12))

/** A table without its conditions: what remains is who may do what, and when. */
export const withoutGuards = <
  State extends string,
  Event extends string,
  Facts extends BaseFacts<State>,
>(
  workflow: Workflow<State, Event, Facts>,
): Workflow<State, Event, Facts> => {
  const transitions: Record<Event, Transition<State, Facts>> = { ...workflow.transitions }
  for (const event of eventsOf(workflow)) transitions[event] = { ...transitions[event], guards: [] }
  return { ...workflow, transitions }
}

/**
 * What an event answers, `true` or the refusal, fired from its first state by its first role, on facts
 * that are sound but for the changes given.
 */
export const answering =
  <State extends string, Event extends string, Facts extends BaseFacts<State>>(
    workflow: Workflow<State, Event, Facts>,
    sound: () => Facts,
  ) =>
  (event: Event, changes: Partial<Facts>): string | true => {
    const { from, roles } = workflow.transitions[event]
    const start = { state: from[0] ?? workflow.initial, roles: roles.slice(0, 1) }
    const decision = decide(workflow, event, { ...sound(), ...start, ...changes })
    return decision.ok || decision.code
  }

/** An event of a dossier on facts that are sound but for some, and what it answers. */
export type DossierCase = [
  name: string,
  event: DossierEvent,
  changes: Partial<DossierFacts>,
  answer: string | true,
]

/** Cases as `it.each` names them. */
export const named = (cases: readonly DossierCase[]) =>
  cases.map(([name, event, changes, expected]) => ({
    name: `${event}: ${name}`,
    event,
    changes,
    expected,
  }))

export const buildCallFacts = (changes: Partial<CallFacts> = {}): CallFacts => ({
  state: 'draft',
  roles: ['national_manager'],
  now: day(0),
  faults: 0,
  closingPassed: false,
  openDossiers: 0,
  ...changes,
})

export const buildDecision = (changes: Partial<CommitteeDecision> = {}): CommitteeDecision => ({
  outcome: 'favourable',
  amount: 2_000_000,
  maximum: 2_500_000,
  fitsEnvelope: true,
  firstInLine: true,
  letterIssued: true,
  amountAccepted: false,
  conventioned: false,
  ...changes,
})

/** A sound draft, ready to be filed. */
export const buildDossierFacts = (changes: Partial<DossierFacts> = {}): DossierFacts => ({
  state: 'draft',
  roles: ['applicant.representative'],
  now: day(0),
  act: {},
  arrivedAt: day(0),
  call: { opensAt: day(-30), closesAt: day(30) },
  filing: { missing: 0, blocking: 0, attested: true },
  signature: { signed: true, lateUntil: null },
  correction: { items: 0, unanswered: 0, toJudge: 0, dueAt: null },
  check: { unchecked: 0, indispensableMissing: 0 },
  opinions: { notAsked: 0, pending: 0 },
  national: { required: false, pending: 0, returned: false },
  decision: null,
  ...changes,
})

export const buildCorrectionFacts = (changes: Partial<CorrectionFacts> = {}): CorrectionFacts => ({
  state: 'open',
  roles: ['applicant.editor'],
  now: day(0),
  act: {},
  dueAt: day(15),
  nextReminderAt: day(12),
  items: { total: 2, unanswered: 0, toJudge: 0 },
  dossierEnded: false,
  ...changes,
})

export const buildOpinionFacts = (changes: Partial<OpinionFacts> = {}): OpinionFacts => ({
  state: 'requested',
  roles: ['county_reviewer'],
  now: day(0),
  act: {},
  dueAt: day(15),
  nextReminderAt: day(12),
  isAddressee: true,
  recused: false,
  answer: { missing: 0, reasoned: true },
  extensionAsked: false,
  stillUseful: true,
  ...changes,
})

/** A late signature asked while the call is open, that may be granted. */
export const buildDerogationFacts = (changes: Partial<DerogationFacts> = {}): DerogationFacts => ({
  state: 'requested',
  roles: ['instructor'],
  now: day(0),
  act: {},
  isDraft: true,
  closesAt: day(10),
  latest: day(40),
  until: day(20),
  ...changes,
})

/** A session that may close: one dossier decided, all there. */
export const buildCommitteeFacts = (changes: Partial<CommitteeFacts> = {}): CommitteeFacts => ({
  state: 'open',
  roles: ['regional_manager'],
  now: day(0),
  act: {},
  attendance: { voting: 5, present: 3, quorum: 3 },
  agenda: { items: 1, undecided: 0, overMaximum: 0, withoutQuorum: 0, ranksAmiss: 0, recused: 0 },
  envelope: { left: 5_000_000, granted: 2_000_000 },
  minutesIssued: true,
  ...changes,
})

/** A dossier that the committee may grant all that the rules allow. */
export const buildAgendaItemFacts = (changes: Partial<AgendaItemFacts> = {}): AgendaItemFacts => ({
  state: 'listed',
  roles: ['regional_manager'],
  now: day(0),
  act: {},
  session: 'open',
  attendance: { voting: 5, present: 3, quorum: 3 },
  recused: false,
  recusalFounded: true,
  amount: { proposed: 2_000_000, grantable: 2_000_000, eachAllowed: true },
  left: 5_000_000,
  rank: 1,
  rankTaken: false,
  keepsWaitlist: true,
  votes: null,
  dossierReady: true,
  ...changes,
})

/** A convention that is written and signed as it should be. */
export const buildConventionFacts = (changes: Partial<ConventionFacts> = {}): ConventionFacts => ({
  state: 'draft',
  roles: ['regional_manager'],
  now: day(0),
  act: { reason: 'Motif' },
  amount: { written: 2_000_000, decided: 2_000_000, accepted: true },
  missing: 0,
  term: { from: day(-1), to: day(364) },
  issued: true,
  copies: { structure: true, state: true },
  amendsActive: true,
  ...changes,
})

/** An appeal lodged in time, not yet answered. */
export const buildAppealFacts = (changes: Partial<AppealFacts> = {}): AppealFacts => ({
  state: 'lodged',
  roles: ['regional_manager'],
  now: day(0),
  act: {},
  silenceAt: day(60),
  decisionStands: true,
  conventioned: false,
  ...changes,
})
