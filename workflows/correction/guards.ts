import { unless } from '../engine.ts'
import type { CorrectionFacts } from './facts.ts'

export const everyItemAnswered = unless<CorrectionFacts>(
  'refus.complements_sans_reponse',
  ({ items }) => items.total > 0 && items.unanswered === 0,
)

export const everyItemJudged = unless<CorrectionFacts>(
  'refus.complements_a_examiner',
  ({ items }) => items.toJudge === 0,
)

/** Taken back before its date only with a reason, or because nothing is awaited any more. */
export const mayBeTakenBack = unless<CorrectionFacts>(
  'refus.complements_en_cours',
  ({ act, now, dueAt, dossierEnded }) =>
    dossierEnded || act === null || now > dueAt || Boolean(act.reason?.trim()),
)
