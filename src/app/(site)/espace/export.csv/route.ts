import { dossiersExport } from '#site/applicant/export-route.ts'
import { exportRoute } from '#site/export-route.ts'

/** The dossiers of one’s structures as CSV. */
export const GET = exportRoute(dossiersExport, 'csv')
