import { unless } from '../engine.ts'
import type { CommitteeFacts } from './facts.ts'

export const agendaNotEmpty = unless<CommitteeFacts>(
  'refus.ordre_du_jour_vide',
  ({ agenda }) => agenda.items > 0,
)

/** Nobody convenes a committee that could not decide even if everyone came. */
export const quorumWithinReach = unless<CommitteeFacts>(
  'refus.membres',
  ({ attendance: { quorum, voting } }) => quorum > 0 && voting >= quorum,
)

/** CRPA R133-10: without its quorum a committee does not sit. */
export const quorumPresent = unless<CommitteeFacts>(
  'refus.quorum',
  ({ attendance: { quorum, present } }) => quorum > 0 && present >= quorum,
)

/** The same on each dossier: one who stands aside is not counted for it. */
export const everyDecisionHadQuorum = unless<CommitteeFacts>(
  'refus.quorum',
  ({ agenda }) => agenda.withoutQuorum === 0,
)

export const everyItemDecided = unless<CommitteeFacts>(
  'refus.decisions_manquantes',
  ({ agenda }) => agenda.undecided === 0,
)

/** R046, R048, R051. */
export const amountsAllowed = unless<CommitteeFacts>(
  'refus.montant',
  ({ agenda }) => agenda.overMaximum === 0,
)

export const ranksInOrder = unless<CommitteeFacts>(
  'refus.rangs',
  ({ agenda }) => agenda.ranksAmiss === 0,
)

/** R071, X29. */
export const fitsEnvelope = unless<CommitteeFacts>(
  'refus.enveloppe',
  ({ envelope: { left, granted } }) => granted === 0 || granted <= left,
)

/** One who stood aside from a dossier does not carry its decision out. */
export const notRecused = unless<CommitteeFacts>(
  'refus.deport',
  ({ agenda }) => agenda.recused === 0,
)

export const minutesIssued = unless<CommitteeFacts>(
  'refus.proces_verbal',
  (facts) => facts.minutesIssued,
)
