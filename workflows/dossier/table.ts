import type { Workflow } from '../engine.ts'
import { nationalManager, regionalDesk, regionalManager, writers } from '../roles.ts'
import { filing, leaving } from './applicant.ts'
import { deciding, notifying } from './decision.ts'
import { checking, reviewing } from './desk.ts'
import type { DossierFacts, DossierState } from './facts.ts'

const transitions = {
  ...filing,
  ...checking,
  ...reviewing,
  ...deciding,
  ...notifying,
  ...leaving,
}

export type DossierEvent = keyof typeof transitions

/** A dossier, from its draft to the decision accepted, refused or closed. */
export const dossierWorkflow: Workflow<DossierState, DossierEvent, DossierFacts> = {
  name: 'dossier',
  initial: 'draft',
  final: ['accepted', 'refused', 'inadmissible', 'withdrawn', 'expired'],
  owners: {
    draft: writers,
    submitted: regionalDesk,
    correction: writers,
    under_review: regionalDesk,
    reviewed: regionalManager,
    national_opinion: ['national_member', ...nationalManager],
    selected: regionalManager,
    waitlisted: regionalManager,
    rejected: regionalManager,
    // The convention follows: its own process says who must act.
    accepted: [],
    refused: [],
    inadmissible: [],
    withdrawn: [],
    expired: [],
  },
  transitions,
}
