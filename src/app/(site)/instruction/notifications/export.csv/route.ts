import { exportRoute } from '#site/export-route.ts'
import { notificationsExport } from '#site/instruction/notifications/export-route.ts'

/** The decisions to notify as CSV. */
export const GET = exportRoute(notificationsExport, 'csv')
