import { exportRoute } from '#site/export-route.ts'
import { figuresExport } from '#site/steering/export-route.ts'

/** A table of the page as CSV. */
export const GET = exportRoute(figuresExport, 'csv')
