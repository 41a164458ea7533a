import { callMoneyOf, cashOf, otherFundersOf, subsidiesOf } from '#funding/budget.ts'
import { sumOf } from '#funding/money.ts'
import type { BudgetLine, FundingInput, FundingParameters, Verdict } from '#funding/types.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { budgetComparedTexts, funderTexts } from '#i18n/funding-budget.ts'

const subject = { kind: 'budget', scope: 'project' } as const

const amountOf = (lines: readonly BudgetLine[]): number => sumOf(lines.map((line) => line.amount))

const unnamed = (input: FundingInput, parameters: FundingParameters): Verdict[] => {
  const lines = subsidiesOf(input.projectBudget).filter(
    ({ amount, funder }) =>
      amount !== 0 &&
      funder?.type !== parameters.callFunderType &&
      (funder?.name ?? '').trim() === '',
  )
  if (lines.length === 0) return []
  const message = funderTexts.unnamed(lines.length, amountOf(lines))
  return [
    verdict('namedFunders', parameters, { severity: 'blocking', subject, message, compared: [] }),
  ]
}

const named = (input: FundingInput, parameters: FundingParameters): Verdict[] => {
  const charges = cashOf(input.projectBudget, 'charges')
  const remaining = sumOf([charges, -callMoneyOf(input.projectBudget, parameters)])
  if (remaining <= 0) return []
  const others = otherFundersOf(input.projectBudget, parameters)
  const total = amountOf(others)
  const granted = amountOf(others.filter(({ funder }) => funder?.status === 'granted'))
  const own = sumOf([remaining, -total])
  const sentence = funderTexts.named(total, granted, remaining)
  return [
    verdict('namedFunders', parameters, {
      severity: own > 0 ? 'information' : 'ok',
      subject,
      message: own > 0 ? `${sentence} ${funderTexts.ownFunds(own)}` : sentence,
      compared: [
        { label: budgetComparedTexts.otherFunders, amount: total },
        { label: budgetComparedTexts.grantedFunders, amount: granted },
        { label: budgetComparedTexts.remaining, amount: remaining },
      ],
    }),
  ]
}

/** Every subsidy names its funder (R053); what no funder brings stays with the structure. */
export const namedFunders: Rule = (input, parameters) => [
  ...unnamed(input, parameters),
  ...named(input, parameters),
]
