import { exportConventions } from '#convention/export.ts'
import { CONVENTIONS_PATH } from '#convention/list.ts'
import type { ExportedList } from '#site/export-route.ts'

/** The conventions that the person follows. */
export const conventionsExport: ExportedList = {
  name: 'conventions',
  page: CONVENTIONS_PATH,
  table: exportConventions,
}
