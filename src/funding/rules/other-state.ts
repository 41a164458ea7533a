import { moneyOfTypes, postTotal } from '#funding/budget.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { budgetComparedTexts, otherStateTexts } from '#i18n/funding-budget.ts'

/**
 * State money of the project budget that no post declares would escape the ceiling of R051. It may pay
 * for something else than the posts, hence a check to make and no refusal.
 */
export const otherState: Rule = (input, parameters) => {
  const inPosts = postTotal(input, 'otherState')
  const inBudget = moneyOfTypes(input.projectBudget, parameters.stateFunderTypes, parameters)
  if (inBudget <= inPosts) return []
  return [
    verdict('otherState', parameters, {
      severity: 'warning',
      subject: { kind: 'budget', scope: 'project' },
      message: otherStateTexts.differs(inPosts, inBudget),
      compared: [
        { label: budgetComparedTexts.stateInPosts, amount: inPosts },
        { label: budgetComparedTexts.stateInBudget, amount: inBudget },
      ],
    }),
  ]
}
