import { opinionListTexts } from '#i18n/opinions.ts'
import { exportOpinions } from '#opinions/export.ts'
import { OPINIONS_PATH, tabOf } from '#opinions/list.ts'
import type { TableFormat } from '#platform/table-file.ts'
import { exportRoute } from '#site/export-route.ts'

/** The opinions of a list as a file. */
export const exported = (format: TableFormat) =>
  exportRoute(
    {
      name: opinionListTexts.file,
      page: OPINIONS_PATH,
      table: (req, parameters) => exportOpinions(req, tabOf(parameters.get('liste'))),
    },
    format,
  )
