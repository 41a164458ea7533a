import { cashOf, moneyOfTypes } from '#funding/budget.ts'
import { rateOf, shareOf } from '#funding/money.ts'
import type { FundingParameters } from '#funding/types.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { budgetComparedTexts, europeanFundTexts } from '#i18n/funding-budget.ts'

const ceilingOf = (region: string, { europeanFundCeilings }: FundingParameters) => {
  const key = Object.hasOwn(europeanFundCeilings, region) ? region : 'default'
  return europeanFundCeilings[key]
}

const subject = { kind: 'budget', scope: 'project' } as const

/**
 * The European social fund may be the cofinancing (R054) up to a share that depends on the region;
 * its manager decides, hence an alert and no refusal (X19). Its reference is always asked (X17).
 */
export const europeanFund: Rule = (input, parameters) => {
  const amount = moneyOfTypes(input.projectBudget, parameters.europeanFunderTypes, parameters)
  if (amount <= 0) return []
  const charges = cashOf(input.projectBudget, 'charges')
  const share = rateOf(amount, charges)
  const line = { label: budgetComparedTexts.europeanFund, amount }
  const ceiling = ceilingOf(input.region, parameters)
  if (ceiling === undefined) {
    const message = `${europeanFundTexts.unlimited(amount, share)} ${europeanFundTexts.reference}`
    return [
      verdict('europeanFund', parameters, {
        severity: 'information',
        subject,
        message,
        compared: [line],
      }),
    ]
  }
  const limit = shareOf(charges, ceiling)
  const kept = amount <= limit
  const sentence = kept
    ? europeanFundTexts.kept(amount, share, ceiling)
    : europeanFundTexts.over(amount, share, ceiling, limit)
  return [
    verdict('europeanFund', parameters, {
      severity: kept ? 'information' : 'warning',
      subject,
      message: `${sentence} ${europeanFundTexts.reference}`,
      compared: [line, { label: budgetComparedTexts.europeanCeiling(ceiling), amount: limit }],
      ...(kept ? {} : { passing: limit }),
    }),
  ]
}
