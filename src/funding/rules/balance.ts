import { cashOf } from '#funding/budget.ts'
import { sumOf } from '#funding/money.ts'
import type { BudgetLine, FundingParameters, Verdict } from '#funding/types.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { balanceTexts, budgetComparedTexts } from '#i18n/funding-budget.ts'

type Scope = 'structure' | 'project'

const messageOf = (scope: Scope, charges: number, products: number): string => {
  if (charges === products) return balanceTexts.balanced(scope, charges)
  const gap = Math.abs(sumOf([charges, -products]))
  return products < charges
    ? balanceTexts.productsMissing(scope, gap, charges, products)
    : balanceTexts.chargesMissing(scope, gap, charges, products)
}

const judge = (
  scope: Scope,
  lines: readonly BudgetLine[],
  parameters: FundingParameters,
): Verdict => {
  const charges = cashOf(lines, 'charges')
  const products = cashOf(lines, 'products')
  return verdict('balance', parameters, {
    severity: charges === products ? 'ok' : 'blocking',
    subject: { kind: 'budget', scope },
    message: messageOf(scope, charges, products),
    compared: [
      { label: budgetComparedTexts.charges, amount: charges },
      { label: budgetComparedTexts.products, amount: products },
    ],
  })
}

/** Charges and products of each budget are equal, contributions in kind apart (cerfa 12156, §5 and §6). */
export const balance: Rule = (input, parameters) => [
  judge('structure', input.structureBudget, parameters),
  judge('project', input.projectBudget, parameters),
]
