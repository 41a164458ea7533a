import { steeringTexts as texts } from '#i18n/steering.ts'
import type { RegionFigures } from '#steering/fold.ts'
import type { Column } from '#ui/components/table-columns.ts'

import { placeName } from './names.ts'

/** What heads each row of the tables of regions. */
export const regionColumn: Column<RegionFigures> = {
  key: 'region',
  header: texts.region,
  rowHeader: true,
  cell: ({ region }) => placeName(region),
}
