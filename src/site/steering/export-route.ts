import { steeringTexts as texts } from '#i18n/steering.ts'
import { clock } from '#platform/clock.ts'
import type { ExportedList } from '#site/export-route.ts'
import { CALL_NAME, STEERING_PATH, TABLE_NAME } from '#steering/address.ts'
import { exportFigures } from '#steering/tables.ts'

/** A table of the figures of a call. */
export const figuresExport: ExportedList = {
  name: texts.file,
  page: STEERING_PATH,
  table: (req, parameters) => {
    const slug = parameters.get(CALL_NAME) ?? undefined
    return exportFigures(req, { name: parameters.get(TABLE_NAME), slug }, clock.now())
  },
}
