import type { BaseFacts } from '../engine.ts'

export type CallState = 'draft' | 'published' | 'closed' | 'archived'

export type CallFacts = BaseFacts<CallState> & {
  /** Faults that the compiler and the checks of the edition found; none may remain to publish. */
  faults: number
  /** Whether the closing instant has passed. */
  closingPassed: boolean
  /** Dossiers of the edition that are not in a final state. */
  openDossiers: number
}
