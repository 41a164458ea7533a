/** How much an amendment may finance of a post. */
import type { GrantedPost } from '#decisions/decision.ts'
import { boundOf } from '#funding/ceilings.ts'
import type {
  Cents,
  FundingInput,
  FundingParameters,
  FundingPost,
  HundredthsOfEtp,
} from '#funding/types.ts'

/** The most for a post at this quota of work, in cents. */
export type MostFor = (id: string, etp: HundredthsOfEtp) => Cents

/**
 * Within what was asked, and within the ceilings of the post at the quota of work that the amendment gives it
 * (R046, R048, R051). The cap stays lifted where the committee lifted it: what is in force is above it (R049).
 * @param inForce posts of the convention that is amended
 */
export const mostForAmended =
  (
    { posts, applicantIsPublicBody }: FundingInput,
    inForce: readonly GrantedPost[],
    parameters: FundingParameters,
  ): MostFor =>
  (id, etp) => {
    const claimed = posts.find((post) => post.id === id)
    if (!claimed) return 0
    const bound = (post: FundingPost, capLifted: boolean): Cents =>
      boundOf(post, applicantIsPublicBody, capLifted, parameters)
    const granted = inForce.find((post) => post.id === id)?.granted ?? 0
    return Math.min(claimed.asked, bound({ ...claimed, etp }, granted > bound(claimed, false)))
  }
