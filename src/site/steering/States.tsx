import { formatInteger } from '#i18n/numbers.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import { listHref } from '#steering/address.ts'
import type { RegionFigures } from '#steering/fold.ts'
import { inState, statesThere } from '#steering/states.ts'
import { BarChart } from '#ui/components/BarChart.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Split } from '#ui/layout/Split.tsx'
import type { DossierState } from '#workflows/dossier/facts.ts'

import { Count } from './Count.tsx'
import { stateName } from './names.ts'

type Props = { call: string; rows: readonly RegionFigures[] }

type Row = { state: DossierState; count: number }

const columns = (call: string, rows: readonly Row[]): readonly Column<Row>[] => [
  {
    key: 'state',
    header: texts.state,
    rowHeader: true,
    cell: ({ state }) => stateName(state),
  },
  {
    key: 'count',
    header: texts.dossiers,
    align: 'right',
    cell: ({ state, count }) => (
      <Count
        count={count}
        about={[texts.dossiers, stateName(state)]}
        href={listHref(call, { states: [state] })}
      />
    ),
    total: formatInteger(rows.reduce((sum, { count }) => sum + count, 0)),
  },
]

const Chart = ({ rows }: { rows: readonly Row[] }) => (
  <BarChart
    id="graphique-etats"
    label={texts.statesChart}
    series={[{ key: 'dossiers', label: texts.dossiers }]}
    bars={rows.map(({ state, count }) => ({
      key: state,
      label: stateName(state),
      values: [count],
      value: formatInteger(count),
    }))}
  />
)

/** How many dossiers are in each state, drawn and in numbers. */
export const States = ({ call, rows }: Props) => {
  const states = statesThere(rows).map((state) => ({ state, count: inState(rows, state) }))
  return (
    <Split second={<Chart rows={states} />}>
      <DataTable
        caption={texts.statesCaption}
        captionHidden
        columns={columns(call, states)}
        rows={states}
        rowKey={({ state }) => state}
        totalLabel={texts.all}
      />
    </Split>
  )
}
