import type { ActFacts } from '../act.ts'
import type { BaseFacts } from '../engine.ts'

export type DerogationState = 'requested' | 'granted' | 'refused' | 'withdrawn'

export type DerogationFacts = BaseFacts<DerogationState> &
  ActFacts & {
    /** The dossier is a draft still: once filed, abandoned or expired it has no use for the derogation. */
    isDraft: boolean
    /** Last instant at which the dossier may be filed, inclusive. */
    closesAt: Date
    /** Last instant that the edition allows a late signature until; null when it allows none. */
    latest: Date | null
    /** Last instant that the service means to grant, inclusive. */
    until: Date | null
  }
