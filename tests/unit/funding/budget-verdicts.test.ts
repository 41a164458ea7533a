import { describe, expect, it } from 'vitest'

import type { BudgetLine } from '#funding/types.ts'
import { buildLine, buildSubsidy, euros } from '#tests/builders/funding.ts'
import {
  CAP,
  type Case,
  charges,
  COST,
  isSaid,
  OF_PROJECT,
  OF_STRUCTURE,
  own,
  posts,
  project,
  say,
} from '#tests/builders/verdicts.ts'

const rest = COST - CAP
const call = buildSubsidy('call', CAP)
const inKind = (side: BudgetLine['side'], amount: number): BudgetLine =>
  buildLine({ side, account: side === 'charges' ? '86' : '87', amount, inKind: true })

describe('what each rule says of the budgets', () => {
  it.each<Case>([
    [
      'kept',
      {},
      [{ severity: 'ok', subject: OF_PROJECT, amounts: [CAP, CAP], words: 'bien inscrit' }],
    ],
    [
      'of one cent',
      { ...posts({ asked: 1 }), ...project(buildSubsidy('call', 1)) },
      [{ severity: 'ok', subject: OF_PROJECT, amounts: [1, 1], words: 'bien inscrit' }],
    ],
    [
      'of nothing',
      { ...posts({ asked: 0 }), ...project() },
      [{ severity: 'blocking', subject: OF_PROJECT, amounts: [0, 0], words: 'Aucun montant' }],
    ],
    [
      'that differs',
      project(buildSubsidy('call', 5)),
      [{ severity: 'blocking', subject: OF_PROJECT, amounts: [CAP, 5], passing: CAP }],
    ],
  ])('R138 the call’s money, %s', (_, changes, said) => isSaid(say('callMoney', changes), said))

  it.each<Case>([
    [
      'kept',
      {},
      [
        { severity: 'ok', subject: OF_STRUCTURE, amounts: [0, 0], words: 'à l’équilibre' },
        { severity: 'ok', subject: OF_PROJECT, amounts: [COST, COST], words: 'à l’équilibre' },
      ],
    ],
    [
      'missed by a cent on each side',
      { structureBudget: [own(1)], ...project(charges(1)) },
      [
        {
          severity: 'blocking',
          subject: OF_STRUCTURE,
          amounts: [0, 1],
          words: 'dépassent les charges de 0,01',
        },
        { severity: 'blocking', subject: OF_PROJECT, amounts: [1, 0], words: 'Il manque 0,01' },
      ],
    ],
  ])('X20 the balance, %s', (_, changes, said) => isSaid(say('balance', changes), said))

  it.each<Case>([
    [
      'equal',
      project(inKind('charges', 300), inKind('products', 300)),
      [{ severity: 'ok', subject: OF_PROJECT, amounts: [300, 300], words: 'sont égaux' }],
    ],
    [
      'on one side alone',
      { structureBudget: [inKind('products', 1)], ...project(inKind('charges', 1)) },
      [
        { severity: 'blocking', subject: OF_STRUCTURE, amounts: [0, 1], words: 'égales' },
        { severity: 'blocking', subject: OF_PROJECT, amounts: [1, 0], words: 'égales' },
      ],
    ],
    ['of none', {}, []],
  ])('X21 contributions in kind, %s', (_, changes, said) => isSaid(say('inKind', changes), said))

  const account = buildLine({ account: '64', amount: 10 })
  const lines = (amount: number) => [account, buildLine({ account: '641', amount })]
  it.each<Case>([
    [
      'that differ',
      { structureBudget: lines(9), ...project(...lines(11)) },
      [
        { severity: 'blocking', subject: OF_STRUCTURE, amounts: [10, 9], passing: 9 },
        { severity: 'blocking', subject: OF_PROJECT, amounts: [10, 11], passing: 11 },
      ],
    ],
    ['that agree', { structureBudget: lines(10) }, []],
    ['of which there are none', { structureBudget: [account] }, []],
  ])('the lines of an account, %s', (_, changes, said) => isSaid(say('subLines', changes), said))

  const region = (amount: number, name = 'Région') => buildSubsidy('region', amount, name)
  it.each<Case>([
    [
      'who bring all that remains',
      project(charges(COST), call, region(rest)),
      [{ severity: 'ok', subject: OF_PROJECT, amounts: [rest, 0, rest] }],
    ],
    [
      'who leave one cent',
      project(charges(COST), call, region(rest - 1)),
      [
        {
          severity: 'information',
          subject: OF_PROJECT,
          amounts: [rest - 1, 0, rest],
          words: 'appel à projets. 0,01\u202f€ restent à la charge',
        },
      ],
    ],
    [
      'for one cent that remains',
      project(charges(CAP + 1), call),
      [{ severity: 'information', subject: OF_PROJECT, amounts: [0, 0, 1] }],
    ],
    ['where nothing remains', project(charges(CAP), call), []],
    ['of nothing, without a name', project(charges(CAP), call, region(0, ' ')), []],
    [
      'of one cent, without a name',
      project(charges(CAP), call, region(1, ' ')),
      [{ severity: 'blocking', subject: OF_PROJECT, amounts: [], words: '0,01' }],
    ],
  ])('R053 the funders, %s', (_, changes, said) => {
    isSaid(say('namedFunders', changes), said)
    if (said[0]?.severity === 'ok')
      expect(say('namedFunders', changes)[0]?.message).not.toContain('à la charge')
  })

  it.each<Case>([
    [
      'kept',
      {},
      [
        {
          severity: 'ok',
          subject: OF_PROJECT,
          amounts: [rest, euros('12 631,29')],
          words: 'atteignent',
        },
      ],
    ],
    [
      'missed by a cent',
      project(charges(1000), own(299)),
      [
        {
          severity: 'warning',
          subject: OF_PROJECT,
          amounts: [299, 300],
          passing: 300,
          words: 'sont attendus',
        },
      ],
    ],
    [
      'of a charge of one cent',
      project(charges(1)),
      [{ severity: 'warning', subject: OF_PROJECT, amounts: [0, 1], passing: 1 }],
    ],
    ['of no charge', project(own(5)), []],
  ])('R047 the cofinancing, %s', (_, changes, said) => isSaid(say('cofinancing', changes), said))

  const fund = (amount: number) => buildSubsidy('esf', amount, 'FSE+')
  it.each<Case>([
    [
      'over the cost, the European fund being all of it',
      project(charges(100), buildSubsidy('call', 100), fund(50)),
      [
        {
          severity: 'blocking',
          subject: OF_PROJECT,
          amounts: [150, 100],
          words: 'de 0,50\u202f€. Réduisez le montant',
        },
      ],
    ],
    [
      'over the cost by a cent less than the other cofinancing',
      project(charges(100), buildSubsidy('call', 50), region(51)),
      [
        {
          severity: 'blocking',
          subject: OF_PROJECT,
          amounts: [101, 100],
          passing: 50,
          words: 'Ramenez les cofinancements à 0,50',
        },
      ],
    ],
    [
      'over the cost, one cent of cofinancing being left',
      project(charges(100), buildSubsidy('call', 99), region(51)),
      [
        {
          severity: 'blocking',
          subject: OF_PROJECT,
          amounts: [150, 100],
          passing: 1,
          words: 'Ramenez les cofinancements',
        },
      ],
    ],
    [
      'at the cost',
      project(charges(100), buildSubsidy('call', 50), region(50)),
      [{ severity: 'ok', subject: OF_PROJECT, amounts: [100, 100], words: 'ne dépassent pas' }],
    ],
  ])('R056 the funding, %s', (_, changes, said) => isSaid(say('overFinancing', changes), said))

  it.each<Case>([
    [
      'at its most',
      project(charges(1000), fund(400)),
      [
        {
          severity: 'information',
          subject: OF_PROJECT,
          amounts: [400, 400],
          words: 'pour un maximum',
        },
      ],
    ],
    [
      'a cent beyond',
      project(charges(1000), fund(401)),
      [
        {
          severity: 'warning',
          subject: OF_PROJECT,
          amounts: [401, 400],
          passing: 400,
          words: 'au-delà',
        },
      ],
    ],
    [
      'of one cent',
      project(charges(1000), fund(1)),
      [{ severity: 'information', subject: OF_PROJECT, amounts: [1, 400] }],
    ],
    [
      'in a region of which the call says nothing',
      { region: '93', ...project(charges(1000), fund(601)) },
      [{ severity: 'warning', subject: OF_PROJECT, amounts: [601, 600], passing: 600 }],
    ],
    ['of nothing', project(charges(1000), fund(0)), []],
  ])('R054 X19 the European fund, %s', (_, changes, said) =>
    isSaid(say('europeanFund', changes), said),
  )

  it('R054 tells the European fund where the call bounds it nowhere', () => {
    isSaid(say('europeanFund', project(charges(1000), fund(500)), { europeanFundCeilings: {} }), [
      {
        severity: 'information',
        subject: OF_PROJECT,
        amounts: [500],
        words: '50\u202f% des charges du projet. Indiquez la référence',
      },
    ])
  })

  it.each<Case>([
    [
      'that no post declares',
      project(buildSubsidy('state', 1)),
      [{ severity: 'warning', subject: OF_PROJECT, amounts: [0, 1] }],
    ],
    [
      'that posts declare',
      { ...posts({ otherState: 1 }), ...project(buildSubsidy('state', 1)) },
      [],
    ],
  ])('R051 State money, %s', (_, changes, said) => isSaid(say('otherState', changes), said))
})
