import { exportTexts } from '#i18n/instruction-queue.ts'
import { QUEUE_PATH } from '#instruction/queue/address.ts'
import { exportAnswers } from '#instruction/queue/export-answers.ts'
import { exportQueue } from '#instruction/queue/export.ts'
import { readQueue } from '#instruction/queue/query.ts'
import type { ExportedList } from '#site/export-route.ts'

/** The list of a desk, filtered as its address says. */
export const queueExport: ExportedList = {
  name: exportTexts.file,
  page: QUEUE_PATH,
  table: (req, parameters) => exportQueue(req, readQueue(parameters).query),
}

/** What those dossiers answered, hundreds of columns. */
export const answersExport: ExportedList = {
  name: exportTexts.answersFile,
  page: QUEUE_PATH,
  table: (req, parameters) => exportAnswers(req, readQueue(parameters).query),
}
