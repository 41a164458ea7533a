import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { allowed, type BaseFacts, decide, eventsOf, type Workflow } from '#workflows/engine.ts'
import type { DossierFacts } from '#workflows/dossier/facts.ts'
import type { OpinionFacts, OpinionState } from '#workflows/opinion/facts.ts'
import type { OpinionEvent } from '#workflows/opinion/table.ts'
import { workflows } from '#workflows/registry.ts'
import { representative, roleCodes } from '#workflows/roles.ts'
import {
  buildCallFacts,
  buildCorrectionFacts,
  buildDerogationFacts,
  buildDecision,
  buildDossierFacts,
  buildOpinionFacts,
  day,
} from '#tests/builders/workflows.ts'

const few = fc.integer({ min: 0, max: 1 })
const instant = fc.integer({ min: -40, max: 40 }).map(day)
const act = fc.option(
  fc.record({ reason: fc.constantFrom('', 'Motif'), region: fc.constant('93'), dueAt: instant }),
)
const items = fc.record({ total: few, unanswered: few, toJudge: few })

const dossierFacts = fc
  .record({
    now: instant,
    arrivedAt: instant,
    act,
    filing: fc.record({ missing: few, blocking: few, attested: fc.boolean() }),
    signature: fc.record({ signed: fc.boolean(), lateUntil: fc.option(instant) }),
    correction: fc.record({ items: few, unanswered: few, toJudge: few, dueAt: fc.option(instant) }),
    check: fc.record({ unchecked: few, indispensableMissing: few }),
    opinions: fc.record({ notAsked: few, pending: few }),
    national: fc.record({ required: fc.boolean(), pending: few, returned: fc.boolean() }),
    decision: fc.option(
      fc
        .record({
          outcome: fc.constantFrom(
            'favourable' as const,
            'waitlist' as const,
            'unfavourable' as const,
          ),
          amount: fc.integer({ min: 0, max: 3_000_000 }),
          fitsEnvelope: fc.boolean(),
          firstInLine: fc.boolean(),
          letterIssued: fc.boolean(),
          amountAccepted: fc.boolean(),
          conventioned: fc.boolean(),
        })
        .map(buildDecision),
    ),
  })
  .map(buildDossierFacts)

const callFacts = fc
  .record({ faults: few, closingPassed: fc.boolean(), openDossiers: few })
  .map(buildCallFacts)
const deadline = { now: instant, dueAt: instant, nextReminderAt: fc.option(instant) }
const correctionFacts = fc
  .record({ ...deadline, act, items, dossierEnded: fc.boolean() })
  .map(buildCorrectionFacts)
const opinionFacts = fc
  .record({
    ...deadline,
    act,
    isAddressee: fc.boolean(),
    recused: fc.boolean(),
    answer: fc.record({ missing: few, reasoned: fc.boolean() }),
    extensionAsked: fc.boolean(),
    stillUseful: fc.boolean(),
  })
  .map(buildOpinionFacts)

const derogationFacts = fc
  .record({
    now: instant,
    act,
    isDraft: fc.boolean(),
    closesAt: instant,
    latest: fc.option(instant),
    until: fc.option(instant),
  })
  .map(buildDerogationFacts)

/**
 * Walks a table by random events, roles and facts, and looks at each step.
 * A walk starts in any state: few random dossiers are ever filed, and most would end at the first door.
 */
const walk = <State extends string, Event extends string, Facts extends BaseFacts<State>>(
  workflow: Workflow<State, Event, Facts>,
  anyFacts: fc.Arbitrary<Facts>,
  look: (step: { event: Event; from: State; to: State; facts: Facts }) => void,
): void => {
  const step = fc.record({
    event: fc.constantFrom(...eventsOf(workflow)),
    roles: fc.uniqueArray(fc.constantFrom(...roleCodes), { maxLength: 3 }),
    given: anyFacts,
  })
  const steps = fc.array(step, { minLength: 20, maxLength: 200 })
  const states = Object.keys(workflow.owners) as State[]
  fc.assert(
    fc.property(fc.constantFrom(...states), steps, (start, drawn) => {
      let state = start
      for (const { event, roles, given } of drawn) {
        const facts: Facts = { ...given, state, roles }
        const decision = decide(workflow, event, facts)
        if (!decision.ok) continue
        look({ event, from: state, to: decision.to, facts })
        state = decision.to
      }
    }),
  )
}

/** Holds for every table, whatever the facts. */
const holds = <State extends string, Event extends string, Facts extends BaseFacts<State>>(
  workflow: Workflow<State, Event, Facts>,
  anyFacts: fc.Arbitrary<Facts>,
): void => {
  const met = new Set<State>()
  walk(workflow, anyFacts, ({ event, from, to, facts }) => {
    met.add(to)
    expect(Object.keys(workflow.owners)).toContain(to)
    expect(workflow.transitions[event].from).toContain(from)
    expect(workflow.transitions[event].roles.some((role) => facts.roles.includes(role))).toBe(true)
    const told = allowed(workflow, facts).find((allowance) => allowance.event === event)
    expect(told).toMatchObject({ ok: true, to })
  })
  // A walk that went nowhere would prove nothing.
  expect(met.size).toBeGreaterThan(1)
}

describe('random walks by random roles', () => {
  it('never leave the declared states of a call, nor act for a role that is not listed', () => {
    holds(workflows.call, callFacts)
  })
  it('never leave those of a dossier', () => {
    holds(workflows.dossier, dossierFacts)
  })
  it('never leave those of a correction', () => {
    holds(workflows.correction, correctionFacts)
  })
  it('never leave those of an opinion', () => {
    holds(workflows.opinion, opinionFacts)
  })
  it('never leave those of a derogation', () => {
    holds(workflows.derogation, derogationFacts)
  })

  it('R062 R065 never file late, incomplete, blocked or unsigned without authorisation', () => {
    let filings = 0
    const drafts = dossierFacts.map((facts) => ({ ...facts, state: 'draft' as const }))
    const check = (facts: DossierFacts, event: 'file' | 'fileUnsigned') => {
      if (!decide(workflows.dossier, event, { ...facts, roles: representative }).ok) return
      filings += 1
      expect(facts.arrivedAt >= facts.call.opensAt && facts.arrivedAt <= facts.call.closesAt).toBe(
        true,
      )
      expect(facts.filing).toEqual({ missing: 0, blocking: 0, attested: true })
      expect(facts.signature.signed || facts.signature.lateUntil !== null).toBe(true)
    }
    // Few of these dossiers can be filed: enough are drawn for some always to be.
    fc.assert(fc.property(drafts, fc.constantFrom('file', 'fileUnsigned'), check), {
      numRuns: 3000,
    })
    expect(filings).toBeGreaterThan(0)
  })

  it('X29 R048 R069 never select beyond the envelope or the maximum, nor before the national opinion', () => {
    const anyReviewed = dossierFacts.map((facts) => ({ ...facts, state: 'reviewed' as const }))
    fc.assert(
      fc.property(anyReviewed, fc.constantFrom('reviewed', 'waitlisted'), (facts, state) => {
        const roles = ['regional_manager']
        const event = state === 'reviewed' ? 'select' : 'promoteFromWaitlist'
        const decision = decide(workflows.dossier, event, { ...facts, state, roles })
        fc.pre(decision.ok)
        expect(facts.decision?.fitsEnvelope).toBe(true)
        expect(facts.decision?.amount).toBeLessThanOrEqual(facts.decision?.maximum ?? 0)
        if (event === 'select' && facts.national.required)
          expect(facts.national.returned).toBe(true)
      }),
    )
  })

  it('never let one who is recused, or was not asked, give an opinion', () => {
    let given = 0
    const doors = fc.constantFrom(
      { event: 'answer' as const, state: 'requested' as const },
      { event: 'answerLate' as const, state: 'expired' as const },
      { event: 'revise' as const, state: 'answered' as const },
    )
    const check = (
      facts: OpinionFacts,
      { event, state }: { event: OpinionEvent; state: OpinionState },
    ) => {
      const { roles } = workflows.opinion.transitions[event]
      if (!decide(workflows.opinion, event, { ...facts, state, roles }).ok) return
      given += 1
      expect([facts.recused, facts.isAddressee]).toEqual([false, true])
    }
    fc.assert(fc.property(opinionFacts, doors, check), { numRuns: 3000 })
    expect(given).toBeGreaterThan(0)
  })
})
