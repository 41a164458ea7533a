import { exportRoute } from '#site/export-route.ts'
import { derogationsExport } from '#site/instruction/derogations-export.ts'

/** The late signatures as a spreadsheet. */
export const GET = exportRoute(derogationsExport, 'xlsx')
