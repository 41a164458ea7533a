import type { ActFacts } from '../act.ts'
import type { BaseFacts } from '../engine.ts'

export type CallState = 'draft' | 'published' | 'closed' | 'archived'

export type CallFacts = BaseFacts<CallState> &
  ActFacts & {
    edition: {
      /** Faults that publishing would find: form, calendar, texts, parameters. */
      faults: number
      /** Its content differs from the last sealed revision; true when there is none. */
      changed: boolean
    }
    /** Last instant of filing of the edition about to be sealed, or in force. */
    closesAt: Date
    /** Dossiers of this call that have not come to an end. */
    dossiersUnderWay: number
  }
