import type { ActFacts } from '../act.ts'
import type { DeadlineFacts } from '../deadlines.ts'
import type { BaseFacts } from '../engine.ts'

export type CorrectionState = 'open' | 'overdue' | 'answered' | 'closed'

export type CorrectionFacts = BaseFacts<CorrectionState> &
  ActFacts &
  DeadlineFacts & {
    items: {
      total: number
      unanswered: number
      /** Answered, and neither accepted nor refused by the State. */
      toJudge: number
    }
    /** The dossier was withdrawn, or came to another end: nothing is awaited any more. */
    dossierEnded: boolean
  }
