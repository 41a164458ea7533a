import { exportRoute } from '#site/export-route.ts'
import { opinionsExport } from '#site/opinions/export-route.ts'

/** One’s opinions as CSV. */
export const GET = exportRoute(opinionsExport, 'csv')
