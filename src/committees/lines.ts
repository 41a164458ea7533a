/** The agenda as a table reads it: rank, scores as far as one may see them, what the proposals come to. */
import type { PayloadRequest } from 'payload'

import { relationId } from '#filing/dossier.ts'

import type { AgendaItem, ScoreSheet } from '../payload-types.ts'
import { stateOf } from './item.ts'

const MOST = 5000

export type AgendaLine = {
  item: AgendaItem
  /** From 1, in the order of examination. */
  rank: number
  /** Sheets that were given. */
  sheets: number
  /** Hundredths of points; null until the person gave a sheet of its own. */
  mean: number | null
  /** Cents proposed or decided up to this dossier, those refused or adjourned left out. */
  cumulated: number
  /** What is left of the envelope does not reach this far. */
  beyond: boolean
}

type Given = Pick<ScoreSheet, 'dossier' | 'reader' | 'total'>

const givenSheets = async (
  req: PayloadRequest,
  items: readonly AgendaItem[],
): Promise<ReadonlyMap<string, readonly Given[]>> => {
  const { docs } = await req.payload.db.find<Given>({
    collection: 'score-sheets',
    where: {
      and: [
        { dossier: { in: items.map(({ dossier }) => relationId(dossier)) } },
        { givenAt: { exists: true } },
      ],
    },
    select: { dossier: true, reader: true, total: true },
    limit: MOST,
    pagination: false,
    req,
  })
  return Map.groupBy(docs, ({ dossier }) => relationId(dossier))
}

const meanOf = (sheets: readonly Given[], reader: string | undefined): number | null =>
  sheets.some((sheet) => sheet.reader === reader)
    ? Math.floor(sheets.reduce((sum, { total }) => sum + (total ?? 0), 0) / sheets.length)
    : null

const COSTS_NOTHING: readonly string[] = ['unfavourable', 'adjourned']

const costOf = (item: AgendaItem): number =>
  COSTS_NOTHING.includes(stateOf(item)) ? 0 : (item.amount ?? 0)

/**
 * @param agenda as the person may read it, in order
 * @param left cents still free before the session
 */
export const agendaLines = async (
  req: PayloadRequest,
  agenda: readonly AgendaItem[],
  left: number,
): Promise<AgendaLine[]> => {
  const given = await givenSheets(req, agenda)
  let cumulated = 0
  return agenda.map((item, index) => {
    const sheets = given.get(relationId(item.dossier)) ?? []
    const cost = costOf(item)
    cumulated += cost
    return {
      item,
      rank: index + 1,
      sheets: sheets.length,
      mean: meanOf(sheets, req.user?.id),
      cumulated,
      beyond: cost > 0 && cumulated > left,
    }
  })
}
