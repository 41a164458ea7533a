import type { PayloadRequest } from 'payload'

import { committeeTexts } from '#i18n/committees.ts'
import { scaledCell, type CsvCell } from '#platform/csv.ts'
import { tableOf, type TableFile } from '#platform/table-file.ts'

import type { AgendaItem, Committee } from '../payload-types.ts'
import { itemStateWords } from './item-words.ts'
import { stateOf } from './item.ts'
import { readAgenda, readCommittee } from './read.ts'

const texts = committeeTexts.agenda

type ExportColumn = {
  head: string
  cell: (item: AgendaItem, rank: number, kind: Committee['kind']) => CsvCell
}

/** Stable: files made last month and today have the same columns in the same order. */
const COLUMNS: readonly ExportColumn[] = [
  { head: texts.order, cell: (_item, rank) => ({ number: String(rank + 1) }) },
  { head: texts.reference, cell: ({ reference }) => reference },
  { head: texts.structure, cell: ({ structureName }) => structureName },
  { head: texts.etpHead, cell: ({ etp }) => scaledCell(etp) },
  { head: texts.askedHead, cell: ({ asked }) => scaledCell(asked) },
  { head: texts.proposedHead, cell: ({ amount }) => scaledCell(amount) },
  { head: texts.decision, cell: (item, _rank, kind) => itemStateWords(stateOf(item), kind) },
  {
    head: texts.waitRank,
    cell: ({ waitRank }) => (waitRank ? { number: String(waitRank) } : ''),
  },
  { head: committeeTexts.reason, cell: ({ reason }) => reason ?? '' },
]

/**
 * The agenda of a session with its decisions, as the person may read them.
 * @throws Refused `refus.introuvable` for a committee that it may not read, before anything is written
 */
export const exportAgenda = async (req: PayloadRequest, id: string): Promise<TableFile> => {
  const committee = await readCommittee(req, id)
  const agenda = await readAgenda(req, committee.id)
  return tableOf(
    COLUMNS.map(({ head }) => head),
    agenda.map((item, rank) => COLUMNS.map(({ cell }) => cell(item, rank, committee.kind))),
  )
}
