import type { ActFacts } from '../act.ts'
import type { BaseFacts } from '../engine.ts'
import type { Attendance, CommitteeState } from '../committee/facts.ts'

export type AgendaItemState =
  | 'listed'
  | 'favourable'
  | 'partial'
  | 'waitlisted'
  | 'unfavourable'
  | 'adjourned'
  | 'removed'

/** What the committee may decide of a dossier, each the state of its item. */
export const OUTCOMES = [
  'favourable',
  'partial',
  'waitlisted',
  'unfavourable',
  'adjourned',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Amounts in cents. */
export type AgendaItemFacts = BaseFacts<AgendaItemState> &
  ActFacts & {
    session: CommitteeState
    /** Those who stood aside from this dossier are neither present nor voting. */
    attendance: Attendance
    /** The one who acts stood aside, or is employed by the candidate. */
    recused: boolean
    /** The one who would stand aside is known, sits, and has not yet. */
    recusalFounded: boolean
    amount: {
      /** As it is proposed, all posts together. */
      proposed: number
      /** What may be granted at most: asked, within the caps of each post. */
      grantable: number
      /** No post is proposed above what it may be granted, nor below zero. */
      eachAllowed: boolean
    }
    /** Cents still free once the other decisions of the session are taken off. */
    left: number
    /** Rank on the waiting list, given with the act; null when none is. */
    rank: number | null
    rankTaken: boolean
    /** A region keeps a waiting list; the nation gives an opinion. */
    keepsWaitlist: boolean
    /** Votes cast or withheld, given with the act; null when the committee did not count. */
    votes: number | null
    /** The dossier still waits for its committee. */
    dossierReady: boolean
  }
