import { derogationOf, fileableOf, isClaim } from '#funding/ceilings.ts'
import { shareOf } from '#funding/money.ts'
import type { FundingInput, FundingParameters, FundingPost, Verdict } from '#funding/types.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { comparedTexts, rateTexts } from '#i18n/funding.ts'

const messageOf = (
  post: FundingPost,
  limit: number,
  passing: number,
  parameters: FundingParameters,
): string => {
  const { rateCeiling } = parameters
  if (post.asked <= limit) return rateTexts.kept(post.asked, rateCeiling, post.cost, limit)
  const passed = rateTexts.passed(post.asked, rateCeiling, post.cost, limit, passing)
  return derogationOf(post, parameters) === 'none'
    ? passed
    : `${passed} ${rateTexts.derogationPowerless(rateCeiling)}`
}

const judge = (post: FundingPost, input: FundingInput, parameters: FundingParameters): Verdict => {
  const limit = shareOf(post.cost, parameters.rateCeiling)
  const kept = post.asked <= limit
  const passing = fileableOf(post, input.applicantIsPublicBody, parameters)
  return verdict('rate', parameters, {
    severity: kept ? 'ok' : 'blocking',
    subject: { kind: 'post', id: post.id },
    message: messageOf(post, limit, passing, parameters),
    compared: [
      { label: comparedTexts.asked, amount: post.asked },
      { label: comparedTexts.rate(parameters.rateCeiling, post.cost), amount: limit },
    ],
    ...(kept ? {} : { passing }),
  })
}

/** The call pays at most a share of each post's cost (R046); nothing lifts this ceiling. */
export const rate: Rule = (input, parameters) =>
  input.posts.filter(isClaim).map((post) => judge(post, input, parameters))
