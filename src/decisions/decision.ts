/**
 * What a committee decided of a dossier, as everything after it reads it: the letter, the answer of the
 * structure, the convention. The committee records it when it closes; amounts are cents, ETP hundredths.
 */
export const OUTCOMES = ['favourable', 'partial', 'waitlist', 'unfavourable'] as const

export type Outcome = (typeof OUTCOMES)[number]

/** What one post was granted; a post that was refused is granted 0. */
export type GrantedPost = {
  id: string
  title: string
  etp: number
  cost: number
  asked: number
  granted: number
}

export type Decided = {
  outcome: Outcome
  /** The sum of the posts. */
  amount: number
  /** The most the funding rules allowed that day. */
  maximum: number
  posts: readonly GrantedPost[]
  /** Why, in words that the structure will read: mandatory for a refusal, given for a partial grant (L13). */
  reasons: string
  /** Rank on the waiting list, from 1; null outside it. */
  rank: number | null
  /** Name of the committee and its local date, as the letter cites them. */
  committee: { name: string; heldOn: string } | null
}

/** Hundredths of ETP of the posts that are granted something. */
export const etpGranted = (posts: readonly Pick<GrantedPost, 'etp' | 'granted'>[]): number =>
  posts.reduce((sum, post) => sum + (post.granted > 0 ? post.etp : 0), 0)

/** Part of what was asked only, or all of it. */
export const isGrant = (outcome: Outcome): outcome is 'favourable' | 'partial' =>
  outcome === 'favourable' || outcome === 'partial'
