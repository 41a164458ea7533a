import { inKindOf } from '#funding/budget.ts'
import type { BudgetLine, FundingParameters, Verdict } from '#funding/types.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { budgetComparedTexts, inKindTexts } from '#i18n/funding-budget.ts'

type Scope = 'structure' | 'project'

const judge = (
  scope: Scope,
  lines: readonly BudgetLine[],
  parameters: FundingParameters,
): Verdict[] => {
  const charges = inKindOf(lines, 'charges')
  const products = inKindOf(lines, 'products')
  if (charges === 0 && products === 0) return []
  const same = charges === products
  return [
    verdict('inKind', parameters, {
      severity: same ? 'ok' : 'blocking',
      subject: { kind: 'budget', scope },
      message: same
        ? inKindTexts.same(scope, charges)
        : inKindTexts.differs(scope, charges, products),
      compared: [
        { label: budgetComparedTexts.inKindCharges, amount: charges },
        { label: budgetComparedTexts.inKindProducts, amount: products },
      ],
    }),
  ]
}

/** Accounts 86 and 87 are equal, and kept out of every base (X21). */
export const inKind: Rule = (input, parameters) => [
  ...judge('structure', input.structureBudget, parameters),
  ...judge('project', input.projectBudget, parameters),
]
