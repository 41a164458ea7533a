import type { RuleCode } from '#funding/rule-codes.ts'
import type {
  Cents,
  Compared,
  FundingInput,
  FundingParameters,
  Severity,
  Verdict,
} from '#funding/types.ts'

/** A rule: pure, silent when it has nothing to compare. */
export type Rule = (input: FundingInput, parameters: FundingParameters) => Verdict[]

export type Finding = {
  severity: Severity
  subject: Verdict['subject']
  message: string
  compared: readonly Compared[]
  /** Left out of the verdict when no amount above zero would pass. */
  passing?: Cents
}

/** The article of the call that a rule cites; empty when the edition gives none. */
export const articleOf = (rule: RuleCode, parameters: FundingParameters): string =>
  parameters.articles[rule] ?? ''

/** Signs a finding with its rule and the article that the edition gives for it. */
export const verdict = (
  rule: RuleCode,
  parameters: FundingParameters,
  { severity, subject, message, compared, passing }: Finding,
): Verdict => ({
  rule,
  severity,
  subject,
  article: articleOf(rule, parameters),
  message,
  compared,
  ...(passing !== undefined && passing > 0 ? { passing } : {}),
})
