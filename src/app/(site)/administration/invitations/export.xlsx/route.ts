import { invitationsExport } from '#site/administration/export-routes.ts'
import { exportRoute } from '#site/export-route.ts'

/** The invitations as a spreadsheet. */
export const GET = exportRoute(invitationsExport, 'xlsx')
