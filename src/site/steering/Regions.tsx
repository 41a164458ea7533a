import { queueHref } from '#instruction/queue/address.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { formatInteger } from '#i18n/numbers.ts'
import { processTexts } from '#i18n/processes.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import type { RegionCounts } from '#steering/counts.ts'
import { region } from '#territories/areas.ts'
import { DataTable } from '#ui/components/DataTable.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'

const EVERYTHING = readQueue(new URLSearchParams()).query

const nameOf = (code: string): string => region(code)?.name ?? code
const labelOf = (state: DossierState): string => processTexts.dossier.states[state].agent

const Count = (props: {
  count: number
  label: string
  regions: string[]
  states: DossierState[]
}) =>
  props.count === 0 ? (
    <span className="ga-none">{formatInteger(0)}</span>
  ) : (
    <a
      href={queueHref({ ...EVERYTHING, regions: props.regions, states: props.states })}
      aria-label={props.label}
    >
      {formatInteger(props.count)}
    </a>
  )

const sum = (rows: readonly RegionCounts[], state?: DossierState): number =>
  rows.reduce((total, row) => total + (state ? (row.states[state] ?? 0) : row.total), 0)

const column = (
  rows: readonly RegionCounts[],
  header: string,
  state?: DossierState,
): Column<RegionCounts> => ({
  key: state ?? 'total',
  header,
  align: 'right',
  cell: (row) => {
    const count = state ? (row.states[state] ?? 0) : row.total
    return (
      <Count
        count={count}
        label={texts.open(formatInteger(count), header, nameOf(row.region))}
        regions={[row.region]}
        states={state ? [state] : []}
      />
    )
  },
  total: formatInteger(sum(rows, state)),
})

/** Regions in rows, the states that there are any dossiers of in columns; each number opens its list. */
export const Regions = ({
  states,
  rows,
}: {
  states: readonly DossierState[]
  rows: readonly RegionCounts[]
}) => (
  <DataTable
    caption={texts.regionsCaption}
    captionHidden
    columns={[
      {
        key: 'region',
        header: texts.region,
        rowHeader: true,
        cell: ({ region: code }) => nameOf(code),
      },
      column(rows, texts.total),
      ...states.map((state) => column(rows, labelOf(state), state)),
    ]}
    rows={rows}
    rowKey={({ region: code }) => code}
    totalLabel={texts.all}
  />
)
