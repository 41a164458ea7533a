import { exportDerogations } from '#derogations/export.ts'
import { derogationDeskTexts } from '#i18n/late-signature.ts'
import type { ExportedList } from '#site/export-route.ts'

export const DEROGATIONS_PATH = '/instruction/derogations'

/** The late signatures of a desk (R065). */
export const derogationsExport: ExportedList = {
  name: derogationDeskTexts.file,
  page: DEROGATIONS_PATH,
  table: (req) => exportDerogations(req),
}
