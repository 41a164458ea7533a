import { exportRoute } from '#site/export-route.ts'
import { opinionsExport } from '#site/opinions/export-route.ts'

/** One’s opinions as a spreadsheet. */
export const GET = exportRoute(opinionsExport, 'xlsx')
