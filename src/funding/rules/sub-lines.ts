import { subLinesOf } from '#funding/budget.ts'
import { sumOf } from '#funding/money.ts'
import type { BudgetLine, FundingParameters, Verdict } from '#funding/types.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { budgetComparedTexts, subLineTexts } from '#i18n/funding-budget.ts'

type Scope = 'structure' | 'project'

const judge = (
  scope: Scope,
  lines: readonly BudgetLine[],
  parameters: FundingParameters,
): Verdict[] =>
  lines.flatMap((line) => {
    const subLines = subLinesOf(lines, line)
    const total = sumOf(subLines.map(({ amount }) => amount))
    if (subLines.length === 0 || total === line.amount) return []
    return [
      verdict('subLines', parameters, {
        severity: 'blocking',
        subject: { kind: 'budget', scope },
        message: subLineTexts.differs(scope, line.account, line.amount, total),
        compared: [
          { label: budgetComparedTexts.account(line.account), amount: line.amount },
          { label: budgetComparedTexts.subLines(line.account), amount: total },
        ],
        passing: total,
      }),
    ]
  })

/** An account that shows its own total announces the sum of its lines (641 beneath 64). */
export const subLines: Rule = (input, parameters) => [
  ...judge('structure', input.structureBudget, parameters),
  ...judge('project', input.projectBudget, parameters),
]
