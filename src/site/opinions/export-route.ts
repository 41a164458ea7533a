import { opinionListTexts } from '#i18n/opinions.ts'
import { exportOpinions } from '#opinions/export.ts'
import { OPINIONS_PATH, tabOf } from '#opinions/list.ts'
import type { ExportedList } from '#site/export-route.ts'

/** The opinions of a list. */
export const opinionsExport: ExportedList = {
  name: opinionListTexts.file,
  page: OPINIONS_PATH,
  table: (req, parameters) => exportOpinions(req, tabOf(parameters.get('liste'))),
}
