/** The instruction of a dossier by its region. */
import { dueAhead, reasonGiven } from '../act.ts'
import { document, mail } from '../effects.ts'
import type { Transition } from '../engine.ts'
import { nationalManager, regionalDesk, regionalManager, writers } from '../roles.ts'
import type { DossierFacts, DossierState } from './facts.ts'
import * as guard from './guards.ts'

type Table<Event extends string> = Record<Event, Transition<DossierState, DossierFacts>>

/** Completeness, corrections, competence. */
export const checking = {
  openCorrection: {
    from: ['submitted'],
    to: 'correction',
    roles: regionalDesk,
    guards: [guard.hasItems, guard.nothingToJudge, dueAhead],
    effects: [mail('correction-asked')],
  },
  answerCorrection: {
    from: ['correction'],
    to: 'submitted',
    roles: writers,
    guards: [guard.everyItemAnswered],
    effects: [document('dossier.v1'), mail('correction-answered')],
  },
  closeCorrection: {
    from: ['correction'],
    to: 'submitted',
    roles: regionalDesk,
    guards: [guard.overdueOrReasoned],
  },
  admit: {
    from: ['submitted'],
    to: 'under_review',
    roles: regionalDesk,
    guards: [
      guard.isSigned,
      guard.nothingToJudge,
      guard.everyDocumentChecked,
      guard.nothingIndispensableMissing,
    ],
    effects: [mail('dossier-admitted')],
  },
  declareInadmissible: {
    from: ['submitted', 'under_review'],
    to: 'inadmissible',
    roles: regionalManager,
    guards: [reasonGiven],
    effects: [mail('dossier-inadmissible')],
  },
  reroute: {
    from: ['submitted', 'under_review'],
    to: 'submitted',
    roles: regionalDesk,
    guards: [guard.regionGiven, reasonGiven],
    effects: [mail('dossier-rerouted')],
  },
} satisfies Table<string>

/** Study, opinions, national committee. */
export const reviewing = {
  reopenCheck: {
    from: ['under_review'],
    to: 'submitted',
    roles: regionalDesk,
    guards: [reasonGiven],
  },
  askOpinion: {
    from: ['under_review'],
    to: 'under_review',
    roles: regionalDesk,
    guards: [dueAhead],
    effects: [mail('opinion-asked')],
  },
  finishReview: {
    from: ['under_review'],
    to: 'reviewed',
    roles: regionalDesk,
    guards: [guard.mandatoryOpinionsAsked, guard.mandatoryOpinionsIn],
  },
  resumeReview: {
    from: ['reviewed'],
    to: 'under_review',
    roles: regionalDesk,
    guards: [reasonGiven],
  },
  referToNational: {
    from: ['reviewed'],
    to: 'national_opinion',
    roles: regionalDesk,
    guards: [guard.nationalOpinionRequired, guard.nationalOpinionNotReturned, dueAhead],
    effects: [mail('national-opinion-asked')],
  },
  receiveNationalOpinion: {
    from: ['national_opinion'],
    to: 'reviewed',
    roles: [...nationalManager, 'system'],
    guards: [guard.nationalOpinionsIn],
    effects: [mail('national-opinion-received')],
  },
} satisfies Table<string>
