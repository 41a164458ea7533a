import { exportRoute } from '#site/export-route.ts'
import { answersExport } from '#site/instruction/export-route.ts'

/** The answers of the dossiers of the list, filtered as its address says. */
export const GET = exportRoute(answersExport, 'csv')
