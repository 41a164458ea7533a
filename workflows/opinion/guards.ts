import { unless } from '../engine.ts'
import type { OpinionFacts } from './facts.ts'

export const isAddressee = unless<OpinionFacts>(
  'refus.avis_non_demande',
  (facts) => facts.isAddressee,
)

/** One never judges one's own employer, nor where one declared a conflict of interest. */
export const notRecused = unless<OpinionFacts>('refus.deport', ({ recused }) => !recused)

export const isComplete = unless<OpinionFacts>(
  'refus.avis_incomplet',
  ({ answer }) => answer.missing === 0,
)

export const isReasoned = unless<OpinionFacts>(
  'refus.avis_sans_motif',
  ({ answer }) => answer.reasoned,
)

export const stillUseful = unless<OpinionFacts>(
  'refus.avis_trop_tard',
  (facts) => facts.stillUseful,
)

/** Asked for nothing any more, an opinion may be taken back; otherwise with a reason. */
export const uselessOrReasoned = unless<OpinionFacts>(
  'refus.motif',
  ({ act, stillUseful: useful }) => !useful || act === null || Boolean(act.reason?.trim()),
)

export const extensionAsked = unless<OpinionFacts>(
  'refus.delai_non_demande',
  (facts) => facts.extensionAsked,
)

export const extensionNotAsked = unless<OpinionFacts>(
  'refus.delai_deja_demande',
  (facts) => !facts.extensionAsked,
)
