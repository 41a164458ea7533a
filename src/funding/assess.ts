import { cashOf, postTotal } from '#funding/budget.ts'
import {
  type Ceiling,
  ceilingsOf,
  derogationOf,
  isMeasurable,
  lowestOf,
  maximumOf,
} from '#funding/ceilings.ts'
import { rateOf, sumOf } from '#funding/money.ts'
import { balance } from '#funding/rules/balance.ts'
import { base } from '#funding/rules/base.ts'
import { callMoney } from '#funding/rules/call-money.ts'
import { cap } from '#funding/rules/cap.ts'
import { cofinancing } from '#funding/rules/cofinancing.ts'
import { duration } from '#funding/rules/duration.ts'
import { europeanFund } from '#funding/rules/european-fund.ts'
import { figures } from '#funding/rules/figures.ts'
import { inKind } from '#funding/rules/in-kind.ts'
import { minimumEtp } from '#funding/rules/minimum-etp.ts'
import { namedFunders } from '#funding/rules/named-funders.ts'
import { otherPosts } from '#funding/rules/other-posts.ts'
import { otherState } from '#funding/rules/other-state.ts'
import { overFinancing } from '#funding/rules/over-financing.ts'
import { postRegister } from '#funding/rules/post-register.ts'
import { rate } from '#funding/rules/rate.ts'
import { stateShare } from '#funding/rules/state-share.ts'
import { subLines } from '#funding/rules/sub-lines.ts'
import type {
  Compared,
  FundingAssessment,
  FundingInput,
  FundingParameters,
  FundingPost,
  PostAssessment,
  Verdict,
} from '#funding/types.ts'
import { articleOf, type Rule } from '#funding/verdict.ts'
import { comparedTexts } from '#i18n/funding.ts'

const rules: readonly Rule[] = [
  figures,
  rate,
  cap,
  stateShare,
  duration,
  postRegister,
  minimumEtp,
  callMoney,
  base,
  balance,
  inKind,
  subLines,
  namedFunders,
  cofinancing,
  overFinancing,
  europeanFund,
  otherState,
  otherPosts,
]

const labelOf = (
  { kind }: Ceiling,
  post: FundingPost,
  capLifted: boolean,
  parameters: FundingParameters,
): string => {
  const { rateCeiling, capPerFullTimePost, publicBodyStateCeiling } = parameters
  if (kind === 'rate') return comparedTexts.rate(rateCeiling, post.cost)
  if (kind === 'stateShare')
    return comparedTexts.stateShare(publicBodyStateCeiling, post.otherState)
  return capLifted
    ? comparedTexts.capLifted
    : comparedTexts.cap(capPerFullTimePost, post.etp, post.months)
}

/** The calculation of a post's maximum, one line a ceiling, the lowest marked. */
const accountOf = (
  post: FundingPost,
  input: FundingInput,
  parameters: FundingParameters,
): Compared[] => {
  if (!isMeasurable(post)) return []
  const capLifted = derogationOf(post, parameters) === 'granted'
  const ceilings = ceilingsOf(post, input.applicantIsPublicBody, parameters)
  const lowest = lowestOf(ceilings, capLifted)
  return ceilings.map((ceiling) => {
    const article = articleOf(ceiling.kind, parameters)
    return {
      label: labelOf(ceiling, post, capLifted, parameters),
      amount: ceiling.amount,
      ...(article ? { article } : {}),
      ...(ceiling === lowest ? { retained: true as const } : {}),
    }
  })
}

const assessPost = (
  post: FundingPost,
  input: FundingInput,
  parameters: FundingParameters,
  verdicts: readonly Verdict[],
): PostAssessment => {
  const maximum = maximumOf(post, input.applicantIsPublicBody, parameters)
  return {
    id: post.id,
    maximum,
    account: accountOf(post, input, parameters),
    stateRate: rateOf(sumOf([maximum, post.otherState]), post.cost),
    callRate: rateOf(maximum, post.cost),
    cofinancing: sumOf([post.cost, -maximum]),
    verdicts: verdicts.filter(({ subject }) => subject.kind === 'post' && subject.id === post.id),
  }
}

/**
 * Applies every funding rule of the edition. `verdicts` holds them all, in the order of the rules, for
 * a summary; each post repeats its own, to stand beside its amounts. Totals of cofinancing are what
 * remains to be found when the maximum is paid.
 * @throws RangeError when an amount, an ETP or a number of months is not a whole number.
 */
export const assess = (input: FundingInput, parameters: FundingParameters): FundingAssessment => {
  const verdicts = rules.flatMap((rule) => rule(input, parameters))
  const posts = input.posts.map((post) => assessPost(post, input, parameters, verdicts))
  return {
    posts,
    verdicts,
    totals: {
      asked: postTotal(input, 'asked'),
      maximum: sumOf(posts.map(({ maximum }) => maximum)),
      cost: postTotal(input, 'cost'),
      cofinancing: sumOf(posts.map((post) => post.cofinancing)),
      etp: postTotal(input, 'etp'),
      projectCharges: cashOf(input.projectBudget, 'charges'),
      projectProducts: cashOf(input.projectBudget, 'products'),
    },
  }
}

/** Verdicts that stop a filing. */
export const blockingOf = ({ verdicts }: FundingAssessment): readonly Verdict[] =>
  verdicts.filter(({ severity }) => severity === 'blocking')
