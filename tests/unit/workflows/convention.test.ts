import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { appealWorkflow } from '#workflows/appeal/table.ts'
import type { ConventionState } from '#workflows/convention/facts.ts'
import { conventionWorkflow, type ConventionEvent } from '#workflows/convention/table.ts'
import { decide, eventsOf } from '#workflows/engine.ts'
import { roleCodes } from '#workflows/roles.ts'
import {
  answering,
  buildAppealFacts,
  buildConventionFacts,
  day,
} from '#tests/builders/workflows.ts'

const answer = answering(conventionWorkflow, buildConventionFacts)
const answerAppeal = answering(appealWorkflow, buildAppealFacts)
const amount = { written: 2_000_000, decided: 2_000_000, accepted: true }

describe('a convention', () => {
  it.each([
    ['check', 'as it was decided', {}, true],
    [
      'check',
      'before the structure accepts',
      { amount: { ...amount, accepted: false } },
      'refus.montant_non_accepte',
    ],
    [
      'check',
      'R086 with an article that lacks a fact',
      { missing: 1 },
      'refus.convention_incomplete',
    ],
    ['check', 'without a date of effect', { term: null }, 'refus.dates_convention'],
    [
      'check',
      'that ends before it begins',
      { term: { from: day(1), to: day(0) } },
      'refus.dates_convention',
    ],
    [
      'check',
      'of another amount than decided',
      { amount: { ...amount, written: 2_000_001 } },
      'refus.montant_convention',
    ],
    [
      'check',
      'of nothing',
      { amount: { ...amount, written: 0, decided: 0 } },
      'refus.montant_convention',
    ],
    ['check', 'that amends one that ended', { amendsActive: false }, 'refus.avenant_sans_objet'],
    ['send', 'whose PDF is stored', {}, true],
    ['send', 'before its PDF is stored', { issued: false }, 'refus.convention_non_editee'],
    ['send', 'by an instructor', { roles: ['instructor'] }, 'refus.role'],
    ['signByStructure', 'by its representative', {}, true],
    ['signByStructure', 'by an editor', { roles: ['applicant.editor'] }, 'refus.role'],
    [
      'signByStructure',
      'without a copy',
      { copies: { structure: false, state: false } },
      'refus.copie_signee',
    ],
    ['signByState', 'before the structure', { state: 'sent' }, 'refus.transition'],
    [
      'signByState',
      'without a copy',
      { copies: { structure: true, state: false } },
      'refus.copie_signee',
    ],
    [
      'signByState',
      'when the decision changed meanwhile',
      { amount: { ...amount, decided: 1 } },
      'refus.montant_convention',
    ],
    ['activate', 'R084 on its date of effect', { now: day(-1) }, true],
    ['activate', 'R084 before it', { now: day(-2) }, 'refus.date_effet_a_venir'],
    ['complete', 'before its term', {}, 'refus.convention_en_cours'],
    ['complete', 'after its term', { now: day(365) }, true],
    ['terminate', 'without a reason', { act: {} }, 'refus.motif'],
    ['abandon', 'once it is signed by both', { state: 'signed' }, 'refus.transition'],
    ['recall', 'without a reason', { act: {} }, 'refus.motif'],
  ] as const)('%s %s', (event, _, changes, expected) => {
    expect(answer(event, { ...changes })).toBe(expected)
  })

  it('is never active without both copies, nor above what was decided, whoever acts in whatever order', () => {
    const signs: Readonly<Partial<Record<ConventionEvent, 'structure' | 'state'>>> = {
      signByStructure: 'structure',
      signByState: 'state',
    }
    const step = fc.record({
      // Abandoned at once, most walks would end before they begin.
      event: fc.constantFrom(...eventsOf(conventionWorkflow).filter((one) => one !== 'abandon')),
      role: fc.option(fc.constantFrom(...roleCodes)),
      written: fc.constantFrom(2_000_000, 2_000_001),
      copy: fc.boolean(),
    })
    let activated = 0
    fc.assert(
      fc.property(fc.array(step, { minLength: 100, maxLength: 400 }), (steps) => {
        let state: ConventionState = 'draft'
        const signed = new Set<string>()
        for (const { event, role, written, copy } of steps) {
          const copies = { structure: copy, state: copy }
          const facts = buildConventionFacts({
            state,
            roles: role ? [role] : conventionWorkflow.transitions[event].roles,
            copies,
            amount: { ...amount, written },
          })
          const decision = decide(conventionWorkflow, event, facts)
          if (!decision.ok) continue
          const party = signs[event]
          if (party) {
            expect(copy).toBe(true)
            signed.add(party)
          }
          if (decision.to === 'sent') signed.delete('structure')
          if (event === 'signByState') expect(written).toBe(amount.decided)
          state = decision.to
          if (state === 'active') {
            activated += 1
            expect([...signed].toSorted()).toEqual(['state', 'structure'])
          }
        }
      }),
      { numRuns: 300 },
    )
    expect(activated).toBeGreaterThan(0)
  })
})

describe('a gracious appeal (L14)', () => {
  it.each([
    ['grant', {}, 'refus.motif'],
    ['grant', { act: { reason: 'Un fait nouveau.' } }, true],
    [
      'grant',
      { act: { reason: 'Un fait nouveau.' }, decisionStands: false },
      'refus.recours_sans_objet',
    ],
    [
      'grant',
      { act: { reason: 'Un fait nouveau.' }, conventioned: true },
      'refus.decision_conventionnee',
    ],
    ['dismiss', {}, 'refus.motif'],
    ['dismiss', { act: { reason: 'Rien de nouveau.' }, roles: ['instructor'] }, 'refus.role'],
    ['lapse', { roles: ['system'], now: day(60) }, 'refus.echeance_a_venir'],
    ['lapse', { roles: ['system'], now: day(61) }, true],
    ['withdraw', { roles: ['applicant.representative'] }, true],
  ] as const)('%s on %j', (event, changes, expected) => {
    expect(answerAppeal(event, { ...changes })).toBe(expected)
  })
})
