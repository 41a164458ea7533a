import { conventionsExport } from '#site/conventions/export-route.ts'
import { exportRoute } from '#site/export-route.ts'

/** The conventions as a spreadsheet. */
export const GET = exportRoute(conventionsExport, 'xlsx')
