import { exportRoute } from '#site/export-route.ts'
import { derogationsExport } from '#site/instruction/derogations-export.ts'

/** The late signatures as CSV. */
export const GET = exportRoute(derogationsExport, 'csv')
