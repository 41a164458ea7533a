import type { PayloadRequest } from 'payload'

import { formatInstantShort } from '#i18n/dates.ts'
import { opinionListTexts as texts, opinionTexts } from '#i18n/opinions.ts'
import { processTexts } from '#i18n/processes.ts'
import type { TableFile } from '#platform/table-file.ts'
import type { OpinionState } from '#workflows/opinion/facts.ts'

import { addresseeName } from './addressees.ts'
import { opinionParts, type ListedOpinion, type OpinionTab } from './list.ts'
import { askedOfMe } from './read.ts'

/** Stable: files made last month and today have the same columns in the same order. */
const COLUMNS: readonly { head: string; cell: (opinion: ListedOpinion) => string }[] = [
  { head: texts.reference, cell: ({ reference }) => reference },
  { head: texts.structure, cell: ({ structureName }) => structureName },
  { head: texts.on, cell: ({ addressee }) => addresseeName(addressee) },
  {
    head: texts.state,
    cell: ({ state }) => processTexts.opinion.states[state as OpinionState].agent,
  },
  { head: opinionTexts.dueAt, cell: ({ dueAt }) => formatInstantShort(new Date(dueAt)) },
]

async function* exportParts(req: PayloadRequest, tab: OpinionTab): TableFile['parts'] {
  for await (const rows of opinionParts(req, tab))
    yield rows.map((row) => COLUMNS.map(({ cell }) => cell(row)))
}

/**
 * One's list of opinions as a file.
 * @throws Refused for those of whom nothing is asked, before anything is written
 */
export const exportOpinions = (req: PayloadRequest, tab: OpinionTab): TableFile => {
  // A stream that has begun cannot refuse any more.
  askedOfMe(req)
  return { heads: COLUMNS.map(({ head }) => head), parts: exportParts(req, tab) }
}
