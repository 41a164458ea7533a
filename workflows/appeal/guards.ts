import { unless } from '../engine.ts'
import type { AppealFacts } from './facts.ts'

/** CJA R421-2: silence kept for two months rejects the appeal. */
export const silenceOver = unless<AppealFacts>(
  'refus.echeance_a_venir',
  ({ now, silenceAt }) => now > silenceAt,
)

export const notConventioned = unless<AppealFacts>(
  'refus.decision_conventionnee',
  ({ conventioned }) => !conventioned,
)

export const decisionStands = unless<AppealFacts>(
  'refus.recours_sans_objet',
  (facts) => facts.decisionStands,
)
