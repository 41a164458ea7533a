/**
 * What a convention says beside the words of its edition: stored with it when it is written, so that it
 * never changes with the dossier. Amounts are cents, ETP hundredths, dates local.
 */
import type { GrantedPost } from '#decisions/decision.ts'
import type { ServiceFacts, StructureFacts } from '#documents/parties.ts'
import type { BudgetLine } from '#funding/types.ts'

import type { Term } from './term.ts'

export type Signatory = { name: string; quality: string }

/** What is aimed at for one indicator, in words: of all markets, then of those of the State (R087). */
export type Target = { all: string; state: string }

export type ConventionContent = {
  service: ServiceFacts
  structure: StructureFacts
  /** Who signs for each party. */
  signatories: { structure: Signatory; state: Signatory }
  project: string
  decidedOn: string
  posts: readonly GrantedPost[]
  /** Project budget, as it was filed. */
  budget: readonly BudgetLine[]
  account: { iban: string; bic: string } | null
  /** Null while no date of effect is chosen. */
  term: Term | null
  /** What the region adds for this convention. */
  clause: string
  /** For an amendment: why the convention is amended. */
  purpose: string
  /** By key of indicator; none in those written before targets were asked. */
  targets?: Readonly<Record<string, Target>>
}

/** What is granted, all posts together. */
export const amountOf = ({ posts }: Pick<ConventionContent, 'posts'>): number =>
  posts.reduce((sum, { granted }) => sum + granted, 0)

/** What the posts cost, all together. */
export const costOf = ({ posts }: Pick<ConventionContent, 'posts'>): number =>
  posts.reduce((sum, { cost, granted }) => sum + (granted > 0 ? cost : 0), 0)
