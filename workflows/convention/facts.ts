import type { ActFacts } from '../act.ts'
import type { BaseFacts } from '../engine.ts'

export type ConventionState =
  | 'draft'
  | 'checked'
  | 'sent'
  | 'signed_by_structure'
  | 'signed'
  | 'active'
  | 'completed'
  | 'terminated'
  | 'abandoned'

/** All that the guards of a convention read; amounts in cents. */
export type ConventionFacts = BaseFacts<ConventionState> &
  ActFacts & {
    amount: {
      /** Sum of the posts that it finances. */
      written: number
      /** What was decided, and is the most that it may finance. */
      decided: number
      /** The structure accepted it. */
      accepted: boolean
    }
    /** Facts that its articles need and that are not known yet. */
    missing: number
    /** First and last instant of its effect; null while no date is chosen. */
    term: { from: Date; to: Date } | null
    /** Its PDF is issued and stored, under its code. */
    issued: boolean
    /** A copy signed by each party was given and stored. */
    copies: { structure: boolean; state: boolean }
    /** For an amendment: the convention that it amends is active still. True for any other. */
    amendsActive: boolean
  }
