import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { OUTCOMES } from '#workflows/agenda-item/facts.ts'
import { agendaItemWorkflow } from '#workflows/agenda-item/table.ts'
import { committeeWorkflow } from '#workflows/committee/table.ts'
import { decide, eventsOf } from '#workflows/engine.ts'
import { roleCodes } from '#workflows/roles.ts'
import { buildAgendaItemFacts, buildCommitteeFacts, day } from '#tests/builders/workflows.ts'

const { agenda } = buildCommitteeFacts()
const count = fc.integer({ min: 0, max: 4 })
const attendance = fc.record({ voting: count, present: count, quorum: count })
const given = fc.constantFrom({}, { reason: 'Motif' })
const someRoles = fc.uniqueArray(fc.constantFrom(...roleCodes), { maxLength: 3 })
const amount = fc.integer({ min: 0, max: 4 })

const anyItem = fc
  .record({
    act: given,
    session: fc.constantFrom('prepared', 'convened', 'open', 'closed', 'cancelled'),
    attendance,
    recused: fc.boolean(),
    recusalFounded: fc.boolean(),
    amount: fc.record({ proposed: amount, grantable: amount, eachAllowed: fc.boolean() }),
    left: fc.integer({ min: -2, max: 4 }),
    rank: fc.option(amount),
    rankTaken: fc.boolean(),
    dossierReady: fc.boolean(),
    now: fc.constant(day(0)),
  })
  .map((drawn) => buildAgendaItemFacts(drawn as Parameters<typeof buildAgendaItemFacts>[0]))

describe('random walks by random roles', () => {
  it('decide nothing without quorum, outside a session, above a cap or the envelope, nor by one who stands aside', () => {
    let decided = 0
    const steps = fc.array(
      fc.record({
        event: fc.constantFrom(...eventsOf(agendaItemWorkflow)),
        roles: someRoles,
        facts: anyItem,
      }),
      { minLength: 20, maxLength: 100 },
    )
    fc.assert(
      fc.property(steps, (drawn) => {
        let state = agendaItemWorkflow.initial
        for (const { event, roles, facts } of drawn) {
          const decision = decide(agendaItemWorkflow, event, { ...facts, roles, state })
          if (!decision.ok) continue
          state = decision.to
          expect(facts.recused).toBe(false)
          if (event === 'propose')
            expect(facts.amount.proposed).toBeLessThanOrEqual(facts.amount.grantable)
          if (!OUTCOMES.some((outcome) => outcome === decision.to)) continue
          decided += 1
          expect(facts.session).toBe('open')
          expect(facts.attendance.present).toBeGreaterThanOrEqual(
            Math.max(1, facts.attendance.quorum),
          )
          if (decision.to !== 'favourable' && decision.to !== 'partial') continue
          expect(facts.amount.proposed).toBeLessThanOrEqual(
            Math.min(facts.left, facts.amount.grantable),
          )
        }
      }),
      { numRuns: 500 },
    )
    expect(decided).toBeGreaterThan(0)
  })

  it('close no session without quorum, above a cap, beyond the envelope, or by one who stands aside', () => {
    let closed = 0
    const rarely = fc.integer({ min: 0, max: 1 })
    const anySession = fc
      .record({
        attendance,
        agenda: fc.record({
          items: rarely,
          undecided: rarely,
          overMaximum: rarely,
          withoutQuorum: rarely,
          ranksAmiss: rarely,
          recused: rarely,
        }),
        envelope: fc.record({ left: fc.integer({ min: -2, max: 4 }), granted: amount }),
      })
      .map(buildCommitteeFacts)
    const check = (facts: ReturnType<typeof buildCommitteeFacts>, roles: string[]) => {
      if (!decide(committeeWorkflow, 'close', { ...facts, roles }).ok) return
      closed += 1
      const { agenda: seen, attendance: there, envelope } = facts
      expect(there.present).toBeGreaterThanOrEqual(Math.max(1, there.quorum))
      expect({ ...seen, items: 0 }).toEqual({ ...agenda, items: 0 })
      expect(Math.max(0, envelope.granted)).toBeLessThanOrEqual(Math.max(0, envelope.left))
      expect(roles.some((role) => role === 'regional_manager' || role === 'national_manager')).toBe(
        true,
      )
    }
    fc.assert(fc.property(anySession, someRoles, check), { numRuns: 5000 })
    expect(closed).toBeGreaterThan(0)
  })
})
