import { formatInteger } from '#i18n/numbers.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import { listHref } from '#steering/address.ts'
import { AGES, filingDaysOf } from '#steering/ages.ts'
import type { RegionFigures } from '#steering/fold.ts'
import { BarChart } from '#ui/components/BarChart.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Split } from '#ui/layout/Split.tsx'
import { TURNS, type Turn } from '#workflows/dossier/turn.ts'

import { Count } from './Count.tsx'
import { placeName } from './names.ts'
import { regionColumn } from './region-column.ts'

type Props = { call: string; rows: readonly RegionFigures[]; now: Date }

const UNDER_WAY = (Object.keys(TURNS) as Turn[]).filter((turn) => turn !== 'nobody')

const countIn = (rows: readonly RegionFigures[], rank: number): number =>
  rows.reduce((sum, { ages }) => sum + (ages[rank] ?? 0), 0)

const columnsOf = ({ call, rows, now }: Props): Column<RegionFigures>[] => {
  const days = filingDaysOf(now)
  return AGES.map(({ key }, rank) => ({
    key,
    header: texts.age[key],
    align: 'right',
    cell: ({ region, ages }) => (
      <Count
        count={ages[rank] ?? 0}
        about={[texts.age[key], placeName(region)]}
        href={listHref(call, { turns: UNDER_WAY, regions: [region], ...days[rank] })}
      />
    ),
    total: formatInteger(countIn(rows, rank)),
  }))
}

/** How long ago the dossiers under way were filed. */
export const Ages = (props: Props) => (
  <Split
    second={
      <BarChart
        id="graphique-anciennete"
        label={texts.agesChart}
        series={[{ key: 'dossiers', label: texts.dossiers }]}
        bars={AGES.map(({ key }, rank) => ({
          key,
          label: texts.age[key],
          values: [countIn(props.rows, rank)],
          value: formatInteger(countIn(props.rows, rank)),
        }))}
      />
    }
  >
    <DataTable
      caption={texts.agesCaption}
      captionHidden
      columns={[regionColumn, ...columnsOf(props)]}
      rows={props.rows}
      rowKey={({ region }) => region}
      {...(props.rows.length > 1 ? { totalLabel: texts.all } : {})}
    />
  </Split>
)
