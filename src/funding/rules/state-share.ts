import { fileableOf, isClaim } from '#funding/ceilings.ts'
import { rateOf, shareOf, sumOf } from '#funding/money.ts'
import type { FundingInput, FundingParameters, FundingPost, Verdict } from '#funding/types.ts'
import { type Finding, type Rule, verdict } from '#funding/verdict.ts'
import { comparedTexts, stateShareTexts } from '#i18n/funding.ts'

type Judgement = Pick<Finding, 'severity' | 'message' | 'passing'>

const aboveLimit = (
  post: FundingPost,
  amounts: { total: number; limit: number },
  input: FundingInput,
  parameters: FundingParameters,
): Judgement => {
  const { publicBodyStateCeiling } = parameters
  if (!input.applicantIsPublicBody) {
    const share = rateOf(amounts.total, post.cost)
    const message = stateShareTexts.unbound(amounts.total, share, publicBodyStateCeiling)
    return { severity: 'warning', message }
  }
  const passing = fileableOf(post, true, parameters)
  const { total, limit } = amounts
  const message = stateShareTexts.passed(total, publicBodyStateCeiling, limit, passing)
  return { severity: 'blocking', message, passing }
}

const judge = (post: FundingPost, input: FundingInput, parameters: FundingParameters): Verdict => {
  const { publicBodyStateCeiling } = parameters
  const total = sumOf([post.asked, post.otherState])
  const limit = shareOf(post.cost, publicBodyStateCeiling)
  const judgement: Judgement =
    total <= limit
      ? { severity: 'ok', message: stateShareTexts.kept(total, publicBodyStateCeiling, limit) }
      : aboveLimit(post, { total, limit }, input, parameters)
  return verdict('stateShare', parameters, {
    ...judgement,
    subject: { kind: 'post', id: post.id },
    compared: [
      { label: comparedTexts.stateTotal, amount: total },
      { label: comparedTexts.stateLimit(publicBodyStateCeiling, post.cost), amount: limit },
    ],
  })
}

/**
 * All State money together on a post of a public body stays under a ceiling (R051, R052). The call
 * sets none for the others: above it they are only told (X16).
 */
export const stateShare: Rule = (input, parameters) =>
  input.posts
    .filter(isClaim)
    .filter((post) => input.applicantIsPublicBody || post.otherState > 0)
    .map((post) => judge(post, input, parameters))
