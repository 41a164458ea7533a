import type { PublishedEdition } from '#editions/published.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import { formatInteger } from '#i18n/numbers.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import { editionPath } from '#editions/paths.ts'
import { StatusBadge } from '#site/editions/StatusBadge.tsx'
import { totalOf, type StateCounts } from '#steering/counts.ts'
import { DataTable } from '#ui/components/DataTable.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { TURNS, turnOf, type Turn } from '#workflows/dossier/turn.ts'

export type CountedCall = { call: PublishedEdition; states: StateCounts }

const ofTurn = (states: StateCounts, turn: Turn): number =>
  Object.entries(states).reduce(
    (sum, [state, count]) => (turnOf(state as DossierState) === turn ? sum + count : sum),
    0,
  )

const number = (
  key: string,
  header: string,
  count: (row: CountedCall) => number,
): Column<CountedCall> => ({
  key,
  header,
  align: 'right',
  cell: (row) => formatInteger(count(row)),
})

const COLUMNS: readonly Column<CountedCall>[] = [
  {
    key: 'call',
    header: texts.call,
    rowHeader: true,
    cell: ({ call }) => <a href={editionPath(call.slug)}>{call.edition.shortTitle}</a>,
  },
  { key: 'status', header: texts.status, cell: ({ call }) => <StatusBadge status={call.status} /> },
  {
    key: 'closing',
    header: texts.closing,
    cell: ({ call }) => formatInstantShort(call.status.closesAt, call.edition.calendar.zone),
  },
  number('filed', texts.filed, ({ states }) => totalOf(states)),
  ...(Object.keys(TURNS) as Turn[]).map((turn) =>
    number(turn, texts[turn], ({ states }) => ofTurn(states, turn)),
  ),
]

/** Each published call: where it stands, how many dossiers it has and for whom they wait. */
export const Calls = ({ rows }: { rows: readonly CountedCall[] }) => (
  <DataTable
    caption={texts.callsCaption}
    captionHidden
    columns={COLUMNS}
    rows={rows}
    rowKey={({ call }) => call.id}
    empty={texts.noCall}
  />
)
