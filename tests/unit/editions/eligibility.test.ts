import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { EligibilityQuestion } from '#editions/edition.ts'
import {
  answersQuery,
  evaluateEligibility,
  hasAnswers,
  type EligibilityVerdict,
} from '#editions/eligibility.ts'

const answer = (key: string, verdict: EligibilityVerdict) => ({
  key,
  verdict,
  label: `Réponse ${key}`,
  explanation: `Ce que veut dire ${key}.`,
})

const question = (key: string): EligibilityQuestion => ({
  key,
  question: `Question ${key} ?`,
  answers: [answer('oui', 'eligible'), answer('peut_etre', 'toCheck'), answer('non', 'ineligible')],
})

const questions = ['statut', 'lieu', 'poste'].map(question)

describe('eligibility test', () => {
  it.each([
    [{ statut: 'oui', lieu: 'oui', poste: 'oui' }, 'eligible', []],
    [{ statut: 'oui', lieu: 'peut_etre', poste: 'oui' }, 'toCheck', []],
    [{ statut: 'non', lieu: 'peut_etre', poste: 'oui' }, 'ineligible', []],
    [{ statut: 'oui', lieu: 'oui' }, undefined, ['poste']],
    [{ lieu: 'peut_etre' }, undefined, ['statut', 'poste']],
    [{ lieu: 'non' }, 'ineligible', ['statut', 'poste']],
    [{ statut: 'oui', lieu: 'oui', poste: 'autre' }, undefined, ['poste']],
    [{ statut: ['oui', 'non'], lieu: 'oui', poste: 'oui' }, undefined, ['statut']],
    [{}, undefined, ['statut', 'lieu', 'poste']],
  ])('%j gives %s', (given, verdict, missing) => {
    const result = evaluateEligibility(questions, given)
    expect(result.verdict).toBe(verdict)
    expect(result.unanswered.map(({ key }) => key)).toEqual(missing)
  })

  it('has no verdict for a test without questions', () => {
    expect(evaluateEligibility([], { statut: 'oui' }).verdict).toBeUndefined()
  })

  it('tells a form that was sent from a first visit', () => {
    expect(hasAnswers(questions, {})).toBe(false)
    expect(hasAnswers(questions, { page: '2' })).toBe(false)
    expect(hasAnswers(questions, { lieu: '' })).toBe(true)
  })

  const keys = fc.constantFrom('oui', 'peut_etre', 'non', '', 'inconnu', undefined)
  const anyAnswers = fc.record({ statut: keys, lieu: keys, poste: keys })

  it('never loses a question, and its address gives the same result again', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const result = evaluateEligibility(questions, given)
        expect(result.answered.length + result.unanswered.length).toBe(questions.length)
        const address = Object.fromEntries(new URLSearchParams(answersQuery(result.answered)))
        expect(evaluateEligibility(questions, address)).toEqual(result)
      }),
    )
  })

  it('never gets better by answering « non » where one had answered otherwise', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('statut', 'lieu', 'poste'), (given, key) => {
        expect(evaluateEligibility(questions, { ...given, [key]: 'non' }).verdict).toBe(
          'ineligible',
        )
      }),
    )
  })
})
