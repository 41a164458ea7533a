import { unless, type BaseFacts, type Workflow } from '../engine.ts'

export type CallState = 'draft' | 'published' | 'closed' | 'archived'
export type CallEvent = 'publish' | 'republish' | 'close' | 'reopen' | 'archive'

export type CallFacts = BaseFacts<CallState> & {
  /** Faults that the compiler and the checks of the edition found; none may remain to publish. */
  faults: number
  /** Whether the closing instant has passed. */
  closingPassed: boolean
  /** Dossiers of the edition that are not in a final state. */
  openDossiers: number
}

const isSound = unless<CallFacts>('refus.edition_incorrecte', ({ faults }) => faults === 0)
const closingHasPassed = unless<CallFacts>(
  'refus.cloture_a_venir',
  ({ closingPassed }) => closingPassed,
)
const closingIsAhead = unless<CallFacts>(
  'refus.cloture_passee',
  ({ closingPassed }) => !closingPassed,
)
const allSettled = unless<CallFacts>(
  'refus.dossiers_en_cours',
  ({ openDossiers }) => openDossiers === 0,
)

/** An edition of a call: publishing seals a revision, publishing again seals another. */
export const callWorkflow: Workflow<CallState, CallEvent, CallFacts> = {
  name: 'call',
  initial: 'draft',
  final: ['archived'],
  owners: {
    draft: ['national_manager'],
    published: ['national_manager'],
    closed: ['national_manager'],
    archived: [],
  },
  transitions: {
    publish: {
      from: ['draft'],
      to: 'published',
      roles: ['national_manager', 'system'],
      guards: [isSound],
    },
    republish: {
      from: ['published'],
      to: 'published',
      roles: ['national_manager', 'system'],
      guards: [isSound],
    },
    close: { from: ['published'], to: 'closed', roles: ['system'], guards: [closingHasPassed] },
    reopen: {
      from: ['closed'],
      to: 'published',
      roles: ['national_manager'],
      guards: [isSound, closingIsAhead],
    },
    archive: {
      from: ['closed'],
      to: 'archived',
      roles: ['national_manager'],
      guards: [allSettled],
    },
  },
}
