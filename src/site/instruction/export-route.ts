import { exportTexts } from '#i18n/instruction-queue.ts'
import { QUEUE_PATH } from '#instruction/queue/address.ts'
import { exportAnswers } from '#instruction/queue/export-answers.ts'
import { exportQueue } from '#instruction/queue/export.ts'
import { readQueue } from '#instruction/queue/query.ts'
import type { TableFormat } from '#platform/table-file.ts'
import { exportRoute } from '#site/export-route.ts'

/** The list of a desk as a file. */
export const exported = (format: TableFormat) =>
  exportRoute(
    {
      name: exportTexts.file,
      page: QUEUE_PATH,
      table: (req, parameters) => exportQueue(req, readQueue(parameters).query),
    },
    format,
  )

/** What those dossiers answered, as long as it is: hundreds of columns are not for a file made in memory. */
export const answersExported = exportRoute(
  {
    name: exportTexts.answersFile,
    page: QUEUE_PATH,
    table: (req, parameters) => exportAnswers(req, readQueue(parameters).query),
  },
  'csv',
)
