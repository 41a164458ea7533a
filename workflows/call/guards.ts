import { unless } from '../engine.ts'
import type { CallFacts } from './facts.ts'

export const editionIsSound = unless<CallFacts>(
  'refus.edition_invalide',
  ({ edition }) => edition.faults === 0,
)

export const editionChanged = unless<CallFacts>(
  'refus.edition_inchangee',
  ({ edition }) => edition.changed,
)

export const closingAhead = unless<CallFacts>(
  'refus.cloture_passee',
  ({ closesAt, now }) => closesAt > now,
)

export const closingPassed = unless<CallFacts>(
  'refus.echeance_a_venir',
  ({ closesAt, now }) => now > closesAt,
)

export const noDossierUnderWay = unless<CallFacts>(
  'refus.dossiers_en_cours',
  ({ dossiersUnderWay }) => dossiersUnderWay === 0,
)
