import { invitationsExport } from '#site/administration/export-routes.ts'
import { exportRoute } from '#site/export-route.ts'

/** The invitations as CSV. */
export const GET = exportRoute(invitationsExport, 'csv')
