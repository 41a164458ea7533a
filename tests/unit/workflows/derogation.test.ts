import { describe, expect, it } from 'vitest'

import { derogationWorkflow } from '#workflows/derogation/table.ts'
import { allowed } from '#workflows/engine.ts'
import { answering, buildDerogationFacts, day } from '#tests/builders/workflows.ts'

const answer = answering(derogationWorkflow, buildDerogationFacts)

describe('a signature by derogation (R065)', () => {
  it.each([
    ['on the last day that the edition allows', { until: day(40) }, true],
    ['for the closing itself', { until: day(10) }, true],
    ['a day too far', { until: day(41) }, 'refus.derogation_date'],
    ['before the closing', { until: day(9) }, 'refus.derogation_date'],
    ['without a date', { until: null }, 'refus.derogation_date'],
    ['where the edition allows none', { latest: null }, 'refus.derogation_impossible'],
    ['once the call is closed', { now: day(11) }, 'refus.appel_clos'],
    ['of a dossier that was filed', { isDraft: false }, 'refus.derogation_sans_objet'],
    ['by the structure itself', { roles: ['applicant.representative'] }, 'refus.role'],
    ['by the county service', { roles: ['county_reviewer'] }, 'refus.role'],
  ] as const)('granted %s', (_, changes, expected) => {
    expect(answer('grant', { ...changes })).toBe(expected)
  })

  it('is refused with a reason only', () => {
    expect(answer('refuse', {})).toBe('refus.motif')
    expect(answer('refuse', { act: { reason: 'Rien n’empêche de signer.' } })).toBe(true)
  })

  it.each([
    [{}, 'refus.derogation_en_cours'],
    [{ now: day(11) }, true],
    [{ isDraft: false }, true],
  ] as const)('lapses only when it is of no use any more: %j', (changes, expected) => {
    expect(answer('lapse', { ...changes })).toBe(expected)
  })

  it('offers granting to one who only looks, whatever is not typed yet', () => {
    const offered = allowed(derogationWorkflow, buildDerogationFacts({ act: null, until: null }))
    expect(offered.map(({ event, ok }) => [event, ok])).toEqual([
      ['grant', true],
      ['refuse', true],
      ['withdraw', false],
      ['lapse', false],
    ])
  })
})
