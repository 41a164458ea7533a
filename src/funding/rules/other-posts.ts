import { sumOf } from '#funding/money.ts'
import type { FundingInput, Severity } from '#funding/types.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { projectTexts } from '#i18n/funding.ts'

type Funding = NonNullable<FundingInput['otherPostsFunding']>

const judge = ({ previous, current, justification }: Funding): [Severity, string] => {
  const fall = sumOf([previous, -current])
  if (fall <= 0) return ['ok', projectTexts.fundingKept(previous, current)]
  const fallen = projectTexts.fundingFallen(previous, current, fall)
  return justification?.trim()
    ? ['warning', `${fallen} ${projectTexts.justified}`]
    : ['blocking', `${fallen} ${projectTexts.justify}`]
}

/** The structure commits itself not to lower the funding of its other posts (R044, X24). */
export const otherPosts: Rule = (input, parameters) => {
  if (!input.otherPostsFunding) return []
  const { previous, current } = input.otherPostsFunding
  const [severity, message] = judge(input.otherPostsFunding)
  return [
    verdict('otherPosts', parameters, {
      severity,
      subject: { kind: 'project' },
      message,
      compared: [
        { label: projectTexts.previousFunding, amount: previous },
        { label: projectTexts.currentFunding, amount: current },
      ],
      ...(severity === 'ok' ? {} : { passing: previous }),
    }),
  ]
}
