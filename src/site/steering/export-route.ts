import { steeringTexts as texts } from '#i18n/steering.ts'
import { clock } from '#platform/clock.ts'
import type { TableFormat } from '#platform/table-file.ts'
import { exportRoute } from '#site/export-route.ts'
import { CALL_NAME, STEERING_PATH, TABLE_NAME } from '#steering/address.ts'
import { exportFigures } from '#steering/tables.ts'

/** A table of the figures of a call as a file. */
export const exported = (format: TableFormat) =>
  exportRoute(
    {
      name: texts.file,
      page: STEERING_PATH,
      table: (req, parameters) =>
        exportFigures(
          req,
          {
            name: parameters.get(TABLE_NAME),
            slug: parameters.get(CALL_NAME) ?? undefined,
          },
          clock.now(),
        ),
    },
    format,
  )
