import { accountsExport } from '#site/administration/export-routes.ts'
import { exportRoute } from '#site/export-route.ts'

/** The accounts as a spreadsheet. */
export const GET = exportRoute(accountsExport, 'xlsx')
