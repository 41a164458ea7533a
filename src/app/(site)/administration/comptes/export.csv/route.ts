import { accountsExport } from '#site/administration/export-routes.ts'
import { exportRoute } from '#site/export-route.ts'

/** The accounts as CSV. */
export const GET = exportRoute(accountsExport, 'csv')
