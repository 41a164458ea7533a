import type { PayloadRequest } from 'payload'

import { formatInstantShort } from '#i18n/dates.ts'
import { exportTexts as texts } from '#i18n/instruction-queue.ts'
import { processTexts } from '#i18n/processes.ts'
import { scaledCell, type CsvCell } from '#platform/csv.ts'
import type { TableFile } from '#platform/table-file.ts'
import { department, region } from '#territories/areas.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'

import { byReference } from './by-reference.ts'
import { deskOf, deskWhere, readRows, type QueuedDossier } from './desk.ts'
import type { QueueQuery } from './query.ts'

const AT_ONCE = 500

/** Parted as it is printed, so that a spreadsheet keeps its zeros and takes it for no number. */
const siretParts = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4')

const yesNo = (value: boolean | null | undefined): string => (value ? texts.yes : texts.no)

const instant = (at: string | null | undefined): string =>
  at ? formatInstantShort(new Date(at)) : ''

type ExportColumn = { head: string; cell: (dossier: QueuedDossier) => CsvCell }

/** Stable: files made last month and today have the same columns in the same order. */
const COLUMNS: readonly ExportColumn[] = [
  { head: texts.reference, cell: ({ reference }) => reference },
  { head: texts.structure, cell: ({ structureName }) => structureName },
  { head: texts.siret, cell: ({ siret }) => siretParts(siret) },
  { head: texts.project, cell: ({ projectTitle }) => projectTitle ?? '' },
  { head: texts.region, cell: (row) => region(row.region)?.name ?? row.region },
  {
    head: texts.departments,
    cell: ({ departments }) =>
      (departments ?? [])
        .map((code) => `${code} ${department(code)?.name ?? ''}`.trim())
        .join(', '),
  },
  {
    head: texts.state,
    cell: ({ state }) => processTexts.dossier.states[state as DossierState].agent,
  },
  { head: texts.asked, cell: ({ asked }) => scaledCell(asked) },
  { head: texts.etp, cell: ({ etp }) => scaledCell(etp) },
  { head: texts.newStructure, cell: ({ newStructure }) => yesNo(newStructure) },
  { head: texts.blankZone, cell: ({ blankZone }) => yesNo(blankZone) },
  {
    head: texts.filedAt,
    cell: ({ filedAt }) => instant(filedAt),
  },
  { head: texts.assignee, cell: ({ assigneeName }) => assigneeName ?? '' },
  { head: texts.dueAt, cell: ({ dueAt }) => instant(dueAt) },
]

async function* exportParts(req: PayloadRequest, query: QueueQuery): TableFile['parts'] {
  const parts = byReference(await deskWhere(req, query), AT_ONCE, (asked) => readRows(req, asked))
  for await (const rows of parts) yield rows.map((row) => COLUMNS.map(({ cell }) => cell(row)))
}

/**
 * The list of a query as a file, filters and rights as on the page.
 * @throws Refused for those who have no desk, before anything is written
 */
export const exportQueue = (req: PayloadRequest, query: QueueQuery): TableFile => {
  // A stream that has begun cannot refuse any more.
  deskOf(req)
  return { heads: COLUMNS.map(({ head }) => head), parts: exportParts(req, query) }
}
