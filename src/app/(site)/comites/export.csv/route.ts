import { sessionsExport } from '#site/committees/export-route.ts'
import { exportRoute } from '#site/export-route.ts'

/** The sessions as CSV. */
export const GET = exportRoute(sessionsExport, 'csv')
