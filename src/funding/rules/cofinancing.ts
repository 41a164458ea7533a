import { callMoneyOf, cashOf } from '#funding/budget.ts'
import { remainderOf, sumOf } from '#funding/money.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { budgetComparedTexts, cofinancingTexts } from '#i18n/funding-budget.ts'

const WHOLE = 10_000

/**
 * Share of the project that others than the call finance, own funds included (R047). The call
 * encourages it: missing, it is told, and the ceiling of the rate does the refusing.
 */
export const cofinancing: Rule = (input, parameters) => {
  const charges = cashOf(input.projectBudget, 'charges')
  if (charges <= 0) return []
  const { cofinancingFloor } = parameters
  const others = sumOf([
    cashOf(input.projectBudget, 'products'),
    -callMoneyOf(input.projectBudget, parameters),
  ])
  const expected = remainderOf(charges, WHOLE - cofinancingFloor)
  const kept = others >= expected
  return [
    verdict('cofinancing', parameters, {
      severity: kept ? 'ok' : 'warning',
      subject: { kind: 'budget', scope: 'project' },
      message: kept
        ? cofinancingTexts.kept(others, cofinancingFloor, expected)
        : cofinancingTexts.missing(others, cofinancingFloor, expected),
      compared: [
        { label: budgetComparedTexts.cofinancing, amount: others },
        { label: budgetComparedTexts.cofinancingExpected(cofinancingFloor), amount: expected },
      ],
      ...(kept ? {} : { passing: expected }),
    }),
  ]
}
