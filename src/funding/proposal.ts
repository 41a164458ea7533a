import { sumOf } from '#funding/money.ts'
import { maximumOf } from '#funding/ceilings.ts'
import type { Cents, FundingInput, FundingParameters, FundingPost } from '#funding/types.ts'

/** What is proposed for a post; `capLifted` when the State grants the derogation asked for it (R049). */
export type ProposedPost = { id: string; amount: Cents; capLifted?: boolean }

export type PostProposal = {
  id: string
  title: string
  asked: Cents
  /** The most that may be granted: asked, within the ceilings. */
  grantable: Cents
  amount: Cents
  /** A derogation to the cap is asked for this post. */
  derogationAsked: boolean
  capLifted: boolean
  /** Nothing stands in the way of this amount. */
  allowed: boolean
}

export type Proposal = {
  posts: readonly PostProposal[]
  proposed: Cents
  grantable: Cents
  asked: Cents
  eachAllowed: boolean
}

/** The derogation that a post asks for, where the call foresees one (R049). */
const derogationAskedBy = (
  { derogation }: FundingPost,
  { derogationAllowed }: FundingParameters,
): FundingPost['derogation'] =>
  derogationAllowed && derogation?.reason.trim() ? derogation : undefined

const proposalOf = (
  post: FundingPost,
  given: ProposedPost | undefined,
  input: FundingInput,
  parameters: FundingParameters,
): PostProposal => {
  const derogation = derogationAskedBy(post, parameters)
  const capLifted = derogation !== undefined && given?.capLifted === true
  const decided = capLifted ? { ...post, derogation: { ...derogation, granted: true } } : post
  const ceiling = maximumOf(decided, input.applicantIsPublicBody, parameters)
  const grantable = Math.max(0, Math.min(post.asked, ceiling))
  const amount = given?.amount ?? grantable
  return {
    id: post.id,
    title: post.title,
    asked: post.asked,
    grantable,
    amount,
    derogationAsked: derogation !== undefined,
    capLifted,
    allowed: amount >= 0 && amount <= grantable,
  }
}

/**
 * Amounts proposed post by post, each held against its ceilings at once (R046, R048, R049, R051). A post
 * without a proposal is proposed at the most that it may be granted; one that is not of the dossier is no
 * proposal.
 */
export const propose = (
  input: FundingInput,
  given: readonly ProposedPost[],
  parameters: FundingParameters,
): Proposal => {
  const posts = input.posts.map((post) =>
    proposalOf(
      post,
      given.find(({ id }) => id === post.id),
      input,
      parameters,
    ),
  )
  const strangers = given.some(({ id }) => !input.posts.some((post) => post.id === id))
  return {
    posts,
    proposed: sumOf(posts.map(({ amount }) => amount)),
    grantable: sumOf(posts.map(({ grantable }) => grantable)),
    asked: sumOf(posts.map(({ asked }) => asked)),
    eachAllowed: !strangers && posts.every(({ allowed }) => allowed),
  }
}
