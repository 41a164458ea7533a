import type { ActFacts } from '../act.ts'
import type { BaseFacts } from '../engine.ts'

export type AppealState = 'lodged' | 'granted' | 'dismissed' | 'dismissed_by_silence' | 'withdrawn'

export type AppealFacts = BaseFacts<AppealState> &
  ActFacts & {
    /** Last instant at which an answer prevents the rejection that silence makes. */
    silenceAt: Date
    /** The dossier stands where the decision appealed against left it. */
    decisionStands: boolean
    /** A convention rests on that decision. */
    conventioned: boolean
  }
