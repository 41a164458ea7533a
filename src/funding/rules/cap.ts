import { type Derogation, derogationOf, fileableOf, isClaim, maximumOf } from '#funding/ceilings.ts'
import { prorataOf, rateOf, shareOf } from '#funding/money.ts'
import type {
  FundingInput,
  FundingParameters,
  FundingPost,
  Severity,
  Verdict,
} from '#funding/types.ts'
import { type Rule, verdict } from '#funding/verdict.ts'
import { capTexts, comparedTexts } from '#i18n/funding.ts'

type Judgement = { severity: Severity; message: string; passing?: number }
type Amounts = { limit: number; maximum: number; fileable: number }

const advice: Record<'none' | 'unforeseen' | 'refused', string> = {
  none: capTexts.mayDerogate,
  unforeseen: capTexts.unforeseen,
  refused: capTexts.refused,
}

/** R050: a cost above what the cap allows at the full rate makes the call's share fall. */
const withinCap = (
  post: FundingPost,
  { limit, maximum }: Amounts,
  parameters: FundingParameters,
): Judgement => {
  const message = capTexts.kept(post.asked, limit)
  const lowersShare = limit < shareOf(post.cost, parameters.rateCeiling)
  if (!lowersShare) return { severity: 'ok', message }
  const share = rateOf(Math.min(post.asked, maximum), post.cost)
  return { severity: 'information', message: `${message} ${capTexts.share(share)}` }
}

const aboveCap = (
  post: FundingPost,
  { limit, maximum, fileable }: Amounts,
  derogation: Derogation,
  derogationAllowed: boolean,
): Judgement => {
  if (derogation === 'granted')
    return { severity: 'ok', message: capTexts.granted(post.asked, limit) }
  if (derogation === 'undecided') {
    const message = capTexts.undecided(post.asked, limit, maximum)
    return { severity: 'warning', message, passing: maximum }
  }
  const hint = derogation === 'none' && !derogationAllowed ? [] : [advice[derogation]]
  const sentences = [capTexts.passed(post.asked, limit), capTexts.outcome(fileable), ...hint]
  return { severity: 'blocking', message: sentences.join(' '), passing: fileable }
}

const judge = (post: FundingPost, input: FundingInput, parameters: FundingParameters): Verdict => {
  const { capPerFullTimePost, fullDurationMonths, derogationAllowed } = parameters
  const limit = prorataOf(capPerFullTimePost, post.etp, post.months, fullDurationMonths)
  const amounts = {
    limit,
    maximum: maximumOf(post, input.applicantIsPublicBody, parameters),
    fileable: fileableOf(post, input.applicantIsPublicBody, parameters),
  }
  const judgement =
    post.asked <= limit
      ? withinCap(post, amounts, parameters)
      : aboveCap(post, amounts, derogationOf(post, parameters), derogationAllowed)
  return verdict('cap', parameters, {
    ...judgement,
    subject: { kind: 'post', id: post.id },
    compared: [
      { label: comparedTexts.asked, amount: post.asked },
      { label: comparedTexts.cap(capPerFullTimePost, post.etp, post.months), amount: limit },
    ],
  })
}

/**
 * The call pays at most so much for a full-time post, brought to its ETP and months (R048). Beyond, a
 * derogation may be asked with its reason (R049): undecided it lets the dossier be filed, granted it
 * lifts this cap alone.
 */
export const cap: Rule = (input, parameters) =>
  input.posts.filter(isClaim).map((post) => judge(post, input, parameters))
