import { unless } from '../engine.ts'
import type { CallFacts } from './facts.ts'

export const isSound = unless<CallFacts>('refus.edition_incorrecte', ({ faults }) => faults === 0)

export const closingHasPassed = unless<CallFacts>(
  'refus.cloture_a_venir',
  ({ closingPassed }) => closingPassed,
)

export const closingIsAhead = unless<CallFacts>(
  'refus.cloture_passee',
  ({ closingPassed }) => !closingPassed,
)

export const allSettled = unless<CallFacts>(
  'refus.dossiers_en_cours',
  ({ openDossiers }) => openDossiers === 0,
)
