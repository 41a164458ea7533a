import type { PayloadRequest } from 'payload'

import type { DossierFacts } from '#workflows/dossier/facts.ts'

import type { Dossier } from '../payload-types.ts'
import { isAnswered, isJudged } from './items.ts'
import { heldBy, isAnswerable, itemsOf, liveRound } from './read.ts'

/**
 * What the table of dossiers reads of the requests for corrections.
 * @param prepared number of items of the request that one is about to open
 */
export const correctionFacts = async (
  req: PayloadRequest,
  dossier: Dossier,
  prepared = 0,
): Promise<DossierFacts['correction']> => {
  const none = { items: prepared, unanswered: 0, toJudge: 0, dueAt: null }
  const round = dossier.filedAt ? await liveRound(req, dossier.id) : undefined
  if (!round) return none
  const items = itemsOf(round)
  if (!isAnswerable(round))
    return { ...none, toJudge: items.filter((item) => !isJudged(item)).length }
  const held = await heldBy(req, dossier)
  return {
    items: items.length,
    unanswered: items.filter((item) => !isAnswered(item, held)).length,
    toJudge: 0,
    dueAt: new Date(round.dueAt),
  }
}
