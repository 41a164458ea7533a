import { agendaExport } from '#site/committees/export-route.ts'
import { exportRoute } from '#site/export-route.ts'

/** The agenda and its decisions as a spreadsheet. */
export const GET = exportRoute(agendaExport, 'xlsx')
