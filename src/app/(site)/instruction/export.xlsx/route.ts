import { exportRoute } from '#site/export-route.ts'
import { queueExport } from '#site/instruction/export-route.ts'

/** The list, filtered as its address says, as a spreadsheet. */
export const GET = exportRoute(queueExport, 'xlsx')
