import { sessionsExport } from '#site/committees/export-route.ts'
import { exportRoute } from '#site/export-route.ts'

/** The sessions as a spreadsheet. */
export const GET = exportRoute(sessionsExport, 'xlsx')
