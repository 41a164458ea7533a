import { formatInteger } from '#i18n/numbers.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import { listHref } from '#steering/address.ts'
import type { RegionFigures } from '#steering/fold.ts'
import { inState, statesThere } from '#steering/states.ts'
import { DataTable } from '#ui/components/DataTable.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'

import { Count } from './Count.tsx'
import { placeName, stateName } from './names.ts'
import { regionColumn } from './region-column.ts'

type Props = { call: string; rows: readonly RegionFigures[] }

const column = ({ call, rows }: Props, state?: DossierState): Column<RegionFigures> => {
  const header = state ? stateName(state) : texts.total
  return {
    key: state ?? 'total',
    header,
    align: 'right',
    cell: ({ region, states, total }) => (
      <Count
        count={state ? (states[state] ?? 0) : total}
        about={[header, placeName(region)]}
        href={listHref(call, { regions: [region], states: state ? [state] : [] })}
      />
    ),
    total: formatInteger(
      state ? inState(rows, state) : rows.reduce((sum, { total }) => sum + total, 0),
    ),
  }
}

/** Regions in rows, the states that there are any dossiers of in columns; each number opens its list. */
export const Regions = (props: Props) => (
  <DataTable
    caption={texts.regionsCaption}
    captionHidden
    columns={[
      regionColumn,
      column(props),
      ...statesThere(props.rows).map((state) => column(props, state)),
    ]}
    rows={props.rows}
    rowKey={({ region }) => region}
    totalLabel={texts.all}
  />
)
