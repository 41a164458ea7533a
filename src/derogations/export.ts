import type { PayloadRequest } from 'payload'

import { localDateOf } from '#editions/calendar.ts'
import { formatDateShort, formatInstantShort } from '#i18n/dates.ts'
import { derogationDeskTexts as texts } from '#i18n/late-signature.ts'
import { derogationTexts } from '#i18n/processes-derogation.ts'
import { tableOf, type TableFile, type TableRow } from '#platform/table-file.ts'
import { region } from '#territories/areas.ts'
import type { DerogationState } from '#workflows/derogation/facts.ts'

import { deskDerogations, type WaitingDerogation } from './read.ts'

const rowOf = ({ zone, ...row }: WaitingDerogation): TableRow => [
  row.reference,
  row.structureName,
  region(row.region)?.name ?? row.region,
  formatInstantShort(new Date(row.askedAt), zone),
  row.reason,
  derogationTexts.states[row.state as DerogationState].agent,
  row.until ? formatDateShort(localDateOf(new Date(row.until), zone)) : '',
  row.answer ?? '',
]

/**
 * The late signatures of a desk as a file: those of the page, those to answer first.
 * @throws Refused for those who have no desk, before anything is written
 */
export const exportDerogations = async (req: PayloadRequest): Promise<TableFile> => {
  const { waiting, answered } = await deskDerogations(req)
  const { dossier, structure, region: place, askedAt, reason, outcome, until, answer } = texts
  return tableOf(
    [dossier, structure, place, askedAt, reason, outcome, until, answer],
    [...waiting, ...answered].map(rowOf),
  )
}
