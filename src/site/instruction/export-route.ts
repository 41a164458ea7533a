import { exportTexts } from '#i18n/instruction-queue.ts'
import { QUEUE_PATH } from '#instruction/queue/address.ts'
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
