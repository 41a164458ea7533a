import { callMoneyOf, postTotal } from '#funding/budget.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { budgetComparedTexts, callMoneyTexts } from '#i18n/funding-budget.ts'

const messageOf = (asked: number, inBudget: number): string => {
  if (asked !== inBudget) return callMoneyTexts.differs(asked, inBudget)
  return asked > 0 ? callMoneyTexts.same(asked) : callMoneyTexts.nothing
}

/** What the posts ask stands, to the cent, in the project budget under the call's name (R060, R138). */
export const callMoney: Rule = (input, parameters) => {
  const asked = postTotal(input, 'asked')
  const inBudget = callMoneyOf(input.projectBudget, parameters)
  const kept = asked === inBudget && asked > 0
  return [
    verdict('callMoney', parameters, {
      severity: kept ? 'ok' : 'blocking',
      subject: { kind: 'budget', scope: 'project' },
      message: messageOf(asked, inBudget),
      compared: [
        { label: budgetComparedTexts.asked, amount: asked },
        { label: budgetComparedTexts.callMoney, amount: inBudget },
      ],
      ...(kept ? {} : { passing: asked }),
    }),
  ]
}
