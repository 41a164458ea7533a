import { prorataOf, shareOf, sumOf } from '#funding/money.ts'
import type { Cents, FundingParameters, FundingPost } from '#funding/types.ts'

export type CeilingKind = 'rate' | 'cap' | 'stateShare'
export type Ceiling = { kind: CeilingKind; amount: Cents }

/** What a derogation to the cap has become; `unforeseen` when the call provides none (R049). */
export type Derogation = 'none' | 'unforeseen' | 'undecided' | 'granted' | 'refused'

/** Where the derogation asked for a post stands. A reason left blank asks nothing. */
export const derogationOf = (post: FundingPost, parameters: FundingParameters): Derogation => {
  if (!post.derogation?.reason.trim()) return 'none'
  if (!parameters.derogationAllowed) return 'unforeseen'
  if (post.derogation.granted === undefined) return 'undecided'
  return post.derogation.granted ? 'granted' : 'refused'
}

/** What the ceilings read of a post, planned or real. */
export type Measures = Pick<FundingPost, 'cost' | 'etp' | 'months' | 'otherState'>

/** Whether a post's figures can be compared at all: a ceiling of nothing means nothing. */
export const isMeasurable = (post: Measures): boolean =>
  post.cost > 0 && post.etp > 0 && post.months > 0 && post.otherState >= 0

/** A post for which money is asked and can be compared. */
export const isClaim = (post: FundingPost): boolean => isMeasurable(post) && post.asked > 0

/**
 * Every ceiling of a post, in cents: share of its cost (R046), cap by ETP and months (R048), and for a
 * public body all State money together less what the State already gives (R051).
 */
export const ceilingsOf = (
  post: Measures,
  applicantIsPublicBody: boolean,
  parameters: FundingParameters,
): readonly Ceiling[] => {
  const { rateCeiling, capPerFullTimePost, fullDurationMonths, publicBodyStateCeiling } = parameters
  const rate: Ceiling = { kind: 'rate', amount: shareOf(post.cost, rateCeiling) }
  const cap: Ceiling = {
    kind: 'cap',
    amount: prorataOf(capPerFullTimePost, post.etp, post.months, fullDurationMonths),
  }
  if (!applicantIsPublicBody) return [rate, cap]
  const left = sumOf([shareOf(post.cost, publicBodyStateCeiling), -post.otherState])
  return [rate, cap, { kind: 'stateShare', amount: Math.max(0, left) }]
}

/** The lowest ceiling, the first of equals; a derogation may lift the cap and nothing else (R049). */
export const lowestOf = (ceilings: readonly Ceiling[], capLifted: boolean): Ceiling =>
  ceilings
    .filter(({ kind }) => !(capLifted && kind === 'cap'))
    .reduce((lowest, ceiling) => (lowest.amount <= ceiling.amount ? lowest : ceiling))

/** The most the State may pay on a post, in cents; 0 when its figures mean nothing. */
export const boundOf = (
  post: Measures,
  applicantIsPublicBody: boolean,
  capLifted: boolean,
  parameters: FundingParameters,
): Cents =>
  isMeasurable(post)
    ? lowestOf(ceilingsOf(post, applicantIsPublicBody, parameters), capLifted).amount
    : 0

/** The most the State may pay on a post as things are decided. */
export const maximumOf = (
  post: FundingPost,
  applicantIsPublicBody: boolean,
  parameters: FundingParameters,
): Cents => {
  const capLifted = derogationOf(post, parameters) === 'granted'
  return boundOf(post, applicantIsPublicBody, capLifted, parameters)
}

/** The most one may ask for a post: a derogation still to be decided may be filed above the cap. */
export const fileableOf = (
  post: FundingPost,
  applicantIsPublicBody: boolean,
  parameters: FundingParameters,
): Cents => {
  const derogation = derogationOf(post, parameters)
  const capLifted = derogation === 'granted' || derogation === 'undecided'
  return boundOf(post, applicantIsPublicBody, capLifted, parameters)
}
