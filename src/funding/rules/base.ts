import { cashOf, postTotal } from '#funding/budget.ts'
import { sumOf } from '#funding/money.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { baseTexts, budgetComparedTexts } from '#i18n/funding-budget.ts'

/** The cost of the posts is made of cash: what stands in accounts 86 and 87 is no base (X21). */
export const base: Rule = (input, parameters) => {
  const cost = postTotal(input, 'cost')
  const charges = cashOf(input.projectBudget, 'charges')
  const kept = cost <= charges
  return [
    verdict('base', parameters, {
      severity: kept ? 'ok' : 'blocking',
      subject: { kind: 'project' },
      message: kept
        ? baseTexts.covered(cost, charges)
        : baseTexts.exceeds(cost, charges, sumOf([cost, -charges])),
      compared: [
        { label: budgetComparedTexts.postCosts, amount: cost },
        { label: budgetComparedTexts.cashCharges, amount: charges },
      ],
      ...(kept ? {} : { passing: charges }),
    }),
  ]
}
