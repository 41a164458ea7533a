import { describe, expect, it } from 'vitest'

import { assess, blockingOf } from '#funding/assess.ts'
import type { BudgetLine, FundingInput, Verdict } from '#funding/types.ts'
import {
  buildBudget,
  buildFunding,
  buildLine,
  buildParameters,
  buildPost,
  buildSubsidy,
  euros,
  findingsOf,
} from '#tests/builders/funding.ts'

const parameters = buildParameters()
const findings = (changes: Partial<FundingInput>, rule: string): Verdict[] =>
  findingsOf(assess(buildFunding(changes), parameters).verdicts, rule)
const charges = (amount: string): BudgetLine => buildLine({ amount: euros(amount) })
const ownFunds = (amount: string): BudgetLine =>
  buildLine({ side: 'products', account: '75', amount: euros(amount) })

describe('European social fund', () => {
  const withFund = (cost: string, asked: string, fund: string, region = '84'): FundingInput => {
    const posts = [buildPost({ cost: euros(cost), asked: euros(asked) })]
    const call = buildSubsidy('call', euros(asked))
    return buildFunding({
      region,
      posts,
      projectBudget: [charges(cost), call, buildSubsidy('esf', euros(fund), 'FSE+')],
    })
  }

  it('X17 FSE+ at 30 % closes the plan; its reference is asked', () => {
    const assessment = assess(withFund('42 000', '29 400', '12 600'), parameters)
    expect(blockingOf(assessment)).toEqual([])
    const [finding] = findingsOf(assessment.verdicts, 'europeanFund')
    expect(finding?.severity).toBe('information')
    expect(finding?.message).toContain('30\u202f% des charges du projet')
    expect(finding?.message).toContain('Indiquez la référence')
  })

  it('X18 FSE+ at 50 % over-finances the project: cut it to 12 600', () => {
    const input = withFund('42 000', '29 400', '21 000')
    const [finding] = findings(input, 'overFinancing')
    expect(finding).toMatchObject({ severity: 'blocking', passing: euros('12 600') })
    expect(finding?.message).toContain(
      'de 8\u202f400,00\u202f€. Ramenez le FSE+ à 12\u202f600,00\u202f€.',
    )
    expect(blockingOf(assess(withFund('42 000', '29 400', '12 600'), parameters))).toEqual([])
  })

  it('X19 FSE+ at 45 % where 40 % is the most: the call passes, the fund is an alert', () => {
    const input = withFund('40 000', '22 000', '18 000')
    expect(blockingOf(assess(input, parameters))).toEqual([])
    const [finding] = findings(input, 'europeanFund')
    expect(finding).toMatchObject({ severity: 'warning', passing: euros('16 000') })
  })

  it.each([
    ['84', 'warning'],
    ['11', 'warning'],
    ['93', 'information'],
    ['01', 'information'],
  ])('X19 the ceiling is that of the region %s', (region, severity) => {
    const input = withFund('40 000', '22 000', '18 000', region)
    expect(findings(input, 'europeanFund')[0]?.severity).toBe(severity)
  })

  it('knows no ceiling where the edition gives none', () => {
    const { verdicts } = assess(
      withFund('40 000', '4 000', '36 000'),
      buildParameters({ europeanFundCeilings: {} }),
    )
    expect(findingsOf(verdicts, 'europeanFund')[0]?.severity).toBe('information')
  })
})

describe('balance and base', () => {
  const posts = [buildPost({ cost: euros('40 000'), asked: euros('28 000') })]
  const call = buildSubsidy('call', euros('28 000'))

  it('X20 a budget that is short of products is refused', () => {
    const projectBudget = [charges('42 000'), call, ownFunds('12 500')]
    const [finding] = findings({ posts, projectBudget }, 'balance')
    expect(finding).toMatchObject({
      severity: 'blocking',
      subject: { kind: 'budget', scope: 'project' },
    })
    expect(finding?.message).toBe(
      'Il manque 1\u202f500,00\u202f€ de produits pour équilibrer le budget du projet\u00a0: 42\u202f000,00\u202f€ de charges, 40\u202f500,00\u202f€ de produits.',
    )
  })

  it('X20 holds for the structure’s budget, and for too many products', () => {
    const structureBudget = [charges('100'), ownFunds('150')]
    const [finding] = findings({ structureBudget }, 'balance')
    expect(finding?.subject).toEqual({ kind: 'budget', scope: 'structure' })
    expect(finding?.message).toContain('Les produits dépassent les charges de 50,00\u202f€')
  })

  const volunteers = [
    buildLine({ account: '86', amount: euros('3 000'), inKind: true }),
    buildLine({ side: 'products', account: '87', amount: euros('3 000'), inKind: true }),
  ]
  const cash = [charges('40 000'), call, ownFunds('12 000')]

  it('X21 contributions in kind are no base', () => {
    const projectBudget = [...cash, ...volunteers]
    const assessment = assess(buildFunding({ posts, projectBudget }), parameters)
    expect(blockingOf(assessment)).toEqual([])
    expect(assessment.totals.projectCharges).toBe(euros('40 000'))
    expect(assessment.posts[0]?.maximum).toBe(euros('28 000'))
  })

  it('X21 a cost of 43 000 made of 3 000 in kind is refused', () => {
    const swollen = [buildPost({ cost: euros('43 000'), asked: euros('28 000') })]
    const input = buildFunding({ posts: swollen, projectBudget: [...cash, ...volunteers] })
    const blocking = blockingOf(assess(input, parameters))
    expect(blocking.map(({ rule, passing }) => [rule, passing])).toEqual([
      ['base', euros('40 000')],
    ])
  })

  it('X21 accounts 86 and 87 must be equal', () => {
    const projectBudget = [...cash, ...volunteers.slice(0, 1)]
    const [finding] = findings({ posts, projectBudget }, 'inKind')
    expect(finding?.severity).toBe('blocking')
    expect(finding?.message).toContain(
      'le compte 86 s’élève à 3\u202f000,00\u202f€ et le compte 87 à 0,00\u202f€',
    )
  })

  it('counts an account once when it comes with its lines, and compares both', () => {
    const detailed = (rent: string): BudgetLine[] => [
      ...cash,
      buildLine({ account: '641', amount: euros('30 000') }),
      buildLine({ account: '645', amount: euros(rent) }),
    ]
    expect(
      blockingOf(assess(buildFunding({ posts, projectBudget: detailed('10 000') }), parameters)),
    ).toEqual([])
    const [finding] = findings({ posts, projectBudget: detailed('9 000') }, 'subLines')
    expect(finding).toMatchObject({ severity: 'blocking', passing: euros('39 000') })
    expect(finding?.message).toContain('le compte 64 annonce 40\u202f000,00\u202f€')
  })

  it('counts each funder’s line, even beneath an account that shows its own amount', () => {
    const own = buildLine({ side: 'products', account: '74', amount: euros('5 000') })
    const funder = { ...buildSubsidy('commune', euros('7 000')), account: '741' }
    const projectBudget = [charges('40 000'), call, own, funder]
    expect(assess(buildFunding({ posts, projectBudget }), parameters).totals.projectProducts).toBe(
      euros('40 000'),
    )
  })

  it('says nothing of contributions in kind where there are none', () => {
    const { verdicts } = assess(buildFunding({ posts }), parameters)
    expect(verdicts.filter(({ rule }) => rule === 'inKind')).toEqual([])
  })

  it('adds up lines whose account shows no total of its own', () => {
    const lines = [
      buildLine({ account: '641', amount: euros('30 000') }),
      buildLine({ account: '645', amount: euros('10 000') }),
    ]
    const projectBudget = [...lines, call, ownFunds('12 000')]
    expect(assess(buildFunding({ posts, projectBudget }), parameters).totals.projectCharges).toBe(
      euros('40 000'),
    )
  })
})

describe('funders', () => {
  const posts = [buildPost({ cost: euros('40 000'), asked: euros('28 000') })]

  it('R138 the amount asked stands in account 74 under the call', () => {
    const projectBudget = [
      charges('40 000'),
      buildSubsidy('call', euros('27 000')),
      ownFunds('13 000'),
    ]
    const [finding] = findings({ posts, projectBudget }, 'callMoney')
    expect(finding).toMatchObject({ severity: 'blocking', passing: euros('28 000') })
    expect(finding?.message).toContain('28\u202f000,00\u202f€, mais le compte 74')
    expect(finding?.message).toContain('27\u202f000,00\u202f€')
  })

  it('R138 does not count the call’s money under another account', () => {
    const misplaced = { ...buildSubsidy('call', euros('28 000')), account: '70' }
    const projectBudget = [charges('40 000'), misplaced, ownFunds('12 000')]
    expect(findings({ posts, projectBudget }, 'callMoney')[0]?.compared[1]?.amount).toBe(0)
  })

  it('refuses an application that asks for nothing', () => {
    const nothing = [buildPost({ asked: 0 })]
    expect(findings({ posts: nothing }, 'callMoney')[0]?.message).toBe(
      'Aucun montant n’est demandé à l’appel à projets.',
    )
  })

  it('R053 asks the name of each funder', () => {
    const nameless = buildLine({ side: 'products', account: '74', amount: euros('5 000') })
    const blank = buildSubsidy('commune', euros('7 000'), ' ')
    const call = buildSubsidy('call', euros('28 000'))
    const projectBudget = [charges('40 000'), call, nameless, blank]
    const [finding] = findings({ posts, projectBudget }, 'namedFunders')
    expect(finding?.severity).toBe('blocking')
    expect(finding?.message).toContain('12\u202f000,00\u202f€')
  })

  it('R053 does not ask the name of the call itself', () => {
    const call = buildSubsidy('call', euros('28 000'), '')
    const projectBudget = [charges('40 000'), call, ownFunds('12 000')]
    const severities = findings({ posts, projectBudget }, 'namedFunders').map(
      ({ severity }) => severity,
    )
    expect(severities).toEqual(['information'])
  })

  it('R053 compares the cofinancing named with what remains to be found', () => {
    const commune = buildSubsidy('commune', euros('9 000'), 'Commune')
    const region = buildSubsidy('region', euros('1 000'), 'Région')
    const granted = {
      ...region,
      funder: { name: 'Région', type: 'region', status: 'granted' as const },
    }
    const call = buildSubsidy('call', euros('28 000'))
    const projectBudget = [charges('40 000'), call, commune, granted, ownFunds('2 000')]
    const [finding] = findings({ posts, projectBudget }, 'namedFunders')
    expect(finding?.severity).toBe('information')
    expect(finding?.compared.map(({ amount }) => amount)).toEqual([
      euros('10 000'),
      euros('1 000'),
      euros('12 000'),
    ])
    expect(finding?.message).toContain('2\u202f000,00\u202f€ restent à la charge de la structure')
  })

  it('R047 tells when others bring less than their share', () => {
    const projectBudget = [
      charges('40 000'),
      buildSubsidy('call', euros('30 000')),
      ownFunds('10 000'),
    ]
    const [finding] = findings({ posts, projectBudget }, 'cofinancing')
    expect(finding).toMatchObject({ severity: 'warning', passing: euros('12 000') })
  })

  it('R047 is kept, to the cent, by a request at the ceiling', () => {
    expect(findings({}, 'cofinancing')).toEqual([])
  })

  it('R056 names the cofinancing to reduce when no European fund can absorb the excess', () => {
    const call = buildSubsidy('call', euros('28 000'))
    const projectBudget = [charges('40 000'), call, buildSubsidy('commune', euros('15 000'))]
    const [finding] = findings({ posts, projectBudget }, 'overFinancing')
    expect(finding).toMatchObject({ severity: 'blocking', passing: euros('12 000') })
    expect(finding?.message).toContain(
      'Ramenez les cofinancements à 12\u202f000,00\u202f€ au plus.',
    )
  })

  it('R056 asks to lower the call when it exceeds the cost by itself', () => {
    const projectBudget = [charges('20 000'), buildSubsidy('call', euros('28 000'))]
    const [finding] = findings({ posts, projectBudget }, 'overFinancing')
    expect(finding?.passing).toBeUndefined()
    expect(finding?.message).toContain('Réduisez le montant demandé à l’appel à projets.')
  })

  it('R051 notices State money of the budget that no post declares', () => {
    const state = buildSubsidy('state', euros('6 000'), 'Politique de la ville')
    const call = buildSubsidy('call', euros('28 000'))
    const projectBudget = [charges('40 000'), call, state, ownFunds('6 000')]
    expect(findings({ posts, projectBudget }, 'otherState')[0]?.severity).toBe('warning')
    const declared = [{ ...buildPost(posts[0]), otherState: euros('6 000') }]
    expect(
      findings({ posts: declared, projectBudget: buildBudget(declared) }, 'otherState'),
    ).toEqual([])
  })
})
