import { exportAgenda } from '#committees/export.ts'
import { exportSessions } from '#committees/export-sessions.ts'
import { COMMITTEES_PATH } from '#committees/read.ts'
import { committeeTexts } from '#i18n/committees.ts'
import type { ExportedList } from '#site/export-route.ts'

/** The agenda of a session, with its decisions. */
export const agendaExport: ExportedList = {
  name: committeeTexts.agenda.file,
  page: COMMITTEES_PATH,
  table: (req, _parameters, { id = '' }) => exportAgenda(req, id),
}

/** The sessions of the person's committees. */
export const sessionsExport: ExportedList = {
  name: 'comites',
  page: COMMITTEES_PATH,
  table: exportSessions,
}
