import { describe, expect, it } from 'vitest'

import { cashOf, inKindOf, otherFundersOf, subLinesOf, subsidiesOf } from '#funding/budget.ts'
import type { BudgetLine } from '#funding/types.ts'
import { buildLine, buildParameters, buildSubsidy } from '#tests/builders/funding.ts'

const parameters = buildParameters()
const charge = (account: string, amount = 10): BudgetLine => buildLine({ account, amount })
const product = (account: string, amount = 10): BudgetLine =>
  buildLine({ side: 'products', account, amount })
const funder = { name: 'Région', type: 'region', status: 'asked' } as const
const ids = (lines: readonly BudgetLine[]): string[] => lines.map(({ id }) => id)

describe('the lines of a budget (R053, X21)', () => {
  it('stand beneath an account of their own side alone', () => {
    const lines = [charge('64', 100), product('641', 40), charge('642', 30)]
    expect(ids(subLinesOf(lines, charge('64')))).toEqual(['charges-642'])
    expect(cashOf(lines, 'products')).toBe(40)
    expect(cashOf(lines, 'charges')).toBe(100)
  })

  it('stand beneath no line of a funder, and a funder’s beneath none', () => {
    const subsidy = buildSubsidy('region', 50)
    const beneath = { ...product('741', 20), funder }
    expect(subLinesOf([subsidy, product('742')], subsidy)).toEqual([])
    expect(subLinesOf([product('74'), beneath], product('74'))).toEqual([])
    expect(cashOf([subsidy, product('741', 20)], 'products')).toBe(70)
    expect(cashOf([product('74', 5), beneath], 'products')).toBe(25)
  })

  it('are subsidies in cash, among the products, at account 74 and beneath', () => {
    const lines = [
      product('74'),
      product('741'),
      product('174'),
      charge('74'),
      { ...product('74'), id: 'in-kind', inKind: true },
    ]
    expect(ids(subsidiesOf(lines))).toEqual(['products-74', 'products-741'])
  })

  it('are of other funders wherever those stand among the products, in cash', () => {
    const lines = [
      { ...product('75'), id: 'elsewhere', funder },
      { ...charge('65'), id: 'charge', funder },
      { ...product('75'), id: 'in-kind', inKind: true, funder },
      buildSubsidy('call', 5),
      product('74'),
    ]
    expect(ids(otherFundersOf(lines, parameters))).toEqual(['elsewhere'])
  })

  it('count in kind apart from cash', () => {
    const lines = [charge('86', 5), { ...charge('86', 7), inKind: true }]
    expect([cashOf(lines, 'charges'), inKindOf(lines, 'charges')]).toEqual([5, 7])
    expect(inKindOf(lines, 'products')).toBe(0)
  })
})
