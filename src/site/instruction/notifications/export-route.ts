import { exportDecisionsToNotify } from '#decisions/export.ts'
import { notificationsFileTexts } from '#i18n/decisions.ts'
import type { ExportedList } from '#site/export-route.ts'

import { NOTIFICATIONS_PATH } from './path.ts'

/** The decisions of a desk that are to be notified. */
export const notificationsExport: ExportedList = {
  name: notificationsFileTexts.name,
  page: NOTIFICATIONS_PATH,
  table: exportDecisionsToNotify,
}
