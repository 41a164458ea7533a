import type { ActFacts } from '../act.ts'
import type { DeadlineFacts } from '../deadlines.ts'
import type { BaseFacts } from '../engine.ts'

export type OpinionState = 'requested' | 'answered' | 'declined' | 'expired' | 'withdrawn'

export type OpinionFacts = BaseFacts<OpinionState> &
  ActFacts &
  DeadlineFacts & {
    /** The opinion was asked of the one who acts: that service, that coordinator, that organisation. */
    isAddressee: boolean
    /** The one who acts, or the employer, is the candidate or declared a conflict of interest. */
    recused: boolean
    answer: {
      /** Mandatory questions of the edition without an answer, the scale included. */
      missing: number
      /** Reasons are given, or the opinion is favourable and needs none. */
      reasoned: boolean
    }
    extensionAsked: boolean
    /** The dossier still awaits opinions: it is under review, or before the national committee. */
    stillUseful: boolean
  }
