/** The decisions that structures were not told yet, as a file: to notify, to write, then the waiting lists. */
import type { PayloadRequest } from 'payload'

import {
  decisionDeskTexts,
  notificationTexts as texts,
  notificationsFileTexts as fileTexts,
} from '#i18n/decisions.ts'
import { deskOf } from '#instruction/queue/desk.ts'
import { scaledCell } from '#platform/csv.ts'
import type { TableFile, TableRow } from '#platform/table-file.ts'

import type { Decided } from './decision.ts'
import { decisionsToNotify, type ToNotify } from './to-notify.ts'
import { MOST_WAITING, waitingDossiers } from './waiting-list.ts'

type Told = Pick<ToNotify, 'decided'> & {
  dossier: Pick<ToNotify['dossier'], 'reference' | 'structureName'>
}

const rowOf = ({ dossier, decided }: Told, stage: string, rank?: number | null): TableRow => [
  dossier.reference,
  dossier.structureName,
  decisionDeskTexts.outcomes[decided.outcome],
  scaledCell(decided.amount),
  stage,
  rank ? { number: String(rank) } : '',
]

async function* partsOf(req: PayloadRequest): AsyncGenerator<readonly TableRow[]> {
  let rows = await decisionsToNotify(req)
  while (rows.length > 0) {
    yield rows.map((row) => rowOf(row, row.prepared ? fileTexts.written : fileTexts.toWrite))
    rows = await decisionsToNotify(req, rows.at(-1)?.dossier.reference)
  }
  for (let page = 1; ; page += 1) {
    const dossiers = await waitingDossiers(req, page)
    yield dossiers.map((dossier) => {
      const decided = dossier.decided as unknown as Decided
      return rowOf({ dossier, decided }, fileTexts.waiting, dossier.waitRank)
    })
    if (dossiers.length < MOST_WAITING) return
  }
}

/**
 * Everything that the page of the decisions to notify lists, beyond its first rows too.
 * @throws Refused for those who have no desk, before anything is written
 */
export const exportDecisionsToNotify = (req: PayloadRequest): TableFile => {
  deskOf(req)
  const { outcome, amount, rank } = decisionDeskTexts
  return {
    heads: [texts.dossier, fileTexts.structure, outcome, amount, fileTexts.stage, rank],
    parts: partsOf(req),
  }
}
