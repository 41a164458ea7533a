import { exportRoute } from '#site/export-route.ts'
import { notificationsExport } from '#site/instruction/notifications/export-route.ts'

/** The decisions to notify as a spreadsheet. */
export const GET = exportRoute(notificationsExport, 'xlsx')
