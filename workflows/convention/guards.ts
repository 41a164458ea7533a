import { unless } from '../engine.ts'
import type { ConventionFacts } from './facts.ts'

/** R086: content, calendar, amount and payment are all written. */
export const nothingMissing = unless<ConventionFacts>(
  'refus.convention_incomplete',
  ({ missing }) => missing === 0,
)

export const amountAccepted = unless<ConventionFacts>(
  'refus.montant_non_accepte',
  ({ amount }) => amount.accepted,
)

/** Checked against the decision, again when it is sent: nothing is engaged beyond it. */
export const amountIsDecided = unless<ConventionFacts>(
  'refus.montant_convention',
  ({ amount }) => amount.written > 0 && amount.written === amount.decided,
)

export const termInOrder = unless<ConventionFacts>(
  'refus.dates_convention',
  ({ term }) => term !== null && term.from < term.to,
)

export const amendsActive = unless<ConventionFacts>(
  'refus.avenant_sans_objet',
  (facts) => facts.amendsActive,
)

export const documentIssued = unless<ConventionFacts>(
  'refus.convention_non_editee',
  ({ issued }) => issued,
)

export const structureCopyGiven = unless<ConventionFacts>(
  'refus.copie_signee',
  ({ act, copies }) => act === null || copies.structure,
)

export const stateCopyGiven = unless<ConventionFacts>(
  'refus.copie_signee',
  ({ act, copies }) => act === null || copies.state,
)

/** R084: a convention may take effect after it is signed. */
export const effectReached = unless<ConventionFacts>(
  'refus.date_effet_a_venir',
  ({ now, term }) => term !== null && now >= term.from,
)

export const termReached = unless<ConventionFacts>(
  'refus.convention_en_cours',
  ({ now, term }) => term !== null && now > term.to,
)
