import { callMoneyOf, cashOf, moneyOfTypes, otherFundersOf } from '#funding/budget.ts'
import { sumOf } from '#funding/money.ts'
import type { FundingInput, FundingParameters } from '#funding/types.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { budgetComparedTexts, overFinancingTexts } from '#i18n/funding-budget.ts'

type Cut = { sentence: string; passing: number }

/** Which cofinancing to bring down: the European fund when it alone can absorb the excess (X18). */
const cutOf = (
  input: FundingInput,
  others: number,
  excess: number,
  parameters: FundingParameters,
): Cut => {
  const european = moneyOfTypes(input.projectBudget, parameters.europeanFunderTypes, parameters)
  if (european > excess) {
    const passing = sumOf([european, -excess])
    return { sentence: overFinancingTexts.cutEuropeanFund(passing), passing }
  }
  const passing = sumOf([others, -excess])
  return passing > 0
    ? { sentence: overFinancingTexts.cutCofinancing(passing), passing }
    : { sentence: overFinancingTexts.cutCall, passing: 0 }
}

/** What funders bring together, the call included, never exceeds what the project costs (R056, X18). */
export const overFinancing: Rule = (input, parameters) => {
  const charges = cashOf(input.projectBudget, 'charges')
  const others = sumOf(otherFundersOf(input.projectBudget, parameters).map(({ amount }) => amount))
  const funding = sumOf([callMoneyOf(input.projectBudget, parameters), others])
  const compared = [
    { label: budgetComparedTexts.funding, amount: funding },
    { label: budgetComparedTexts.cashCharges, amount: charges },
  ]
  const subject = { kind: 'budget', scope: 'project' } as const
  if (funding <= charges) {
    const message = overFinancingTexts.kept(funding, charges)
    return [verdict('overFinancing', parameters, { severity: 'ok', subject, message, compared })]
  }
  const excess = sumOf([funding, -charges])
  const { sentence, passing } = cutOf(input, others, excess, parameters)
  const message = `${overFinancingTexts.over(funding, charges, excess)} ${sentence}`
  return [
    verdict('overFinancing', parameters, {
      severity: 'blocking',
      subject,
      message,
      compared,
      passing,
    }),
  ]
}
