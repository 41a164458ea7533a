import { sendingsExport } from '#site/administration/export-routes.ts'
import { exportRoute } from '#site/export-route.ts'

/** The sendings of a state as CSV. */
export const GET = exportRoute(sendingsExport, 'csv')
