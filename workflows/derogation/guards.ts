import { unless } from '../engine.ts'
import type { DerogationFacts } from './facts.ts'

const isUseful = ({ isDraft, now, closesAt }: DerogationFacts): boolean =>
  isDraft && now <= closesAt

/** R065: the dossier is filed before the closing, its signature alone may come after. */
export const callNotClosed = unless<DerogationFacts>(
  'refus.appel_clos',
  ({ now, closesAt }) => now <= closesAt,
)

export const stillADraft = unless<DerogationFacts>(
  'refus.derogation_sans_objet',
  ({ isDraft }) => isDraft,
)

export const nothingToDerogate = unless<DerogationFacts>(
  'refus.derogation_en_cours',
  (facts) => !isUseful(facts),
)

export const editionAllows = unless<DerogationFacts>(
  'refus.derogation_impossible',
  ({ latest }) => latest !== null,
)

/** R065, X32: after the closing, and no later than the edition allows. */
export const untilAllowed = unless<DerogationFacts>(
  'refus.derogation_date',
  ({ act, until, closesAt, latest }) =>
    act === null || (until !== null && latest !== null && until >= closesAt && until <= latest),
)
