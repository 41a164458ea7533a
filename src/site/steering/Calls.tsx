import { formatInstantShort } from '#i18n/dates.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import { StatusBadge } from '#site/editions/StatusBadge.tsx'
import { listHref, steeringHref } from '#steering/address.ts'
import type { CallCounts } from '#steering/figures.ts'
import { totalOf, type StateCounts } from '#steering/fold.ts'
import { DataTable } from '#ui/components/DataTable.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { TURNS, turnOf, type Turn } from '#workflows/dossier/turn.ts'

import { Count } from './Count.tsx'

const ofTurn = (states: StateCounts, turn: Turn): number =>
  Object.entries(states).reduce(
    (sum, [state, count]) => (turnOf(state as DossierState) === turn ? sum + count : sum),
    0,
  )

const number = (
  key: string,
  header: string,
  count: (states: StateCounts) => number,
  turns: Turn[] = [],
): Column<CallCounts> => ({
  key,
  header,
  align: 'right',
  cell: ({ call, states }) => (
    <Count
      count={count(states)}
      about={[header, call.edition.shortTitle]}
      href={listHref(call.slug, { turns })}
    />
  ),
})

const COLUMNS: readonly Column<CallCounts>[] = [
  {
    key: 'call',
    header: texts.call,
    rowHeader: true,
    cell: ({ call }) => <a href={steeringHref(call.slug)}>{call.edition.shortTitle}</a>,
  },
  { key: 'status', header: texts.status, cell: ({ call }) => <StatusBadge status={call.status} /> },
  {
    key: 'closing',
    header: texts.closing,
    cell: ({ call }) => formatInstantShort(call.status.closesAt, call.edition.calendar.zone),
  },
  number('filed', texts.filed, totalOf),
  ...(Object.keys(TURNS) as Turn[]).map((turn) =>
    number(turn, texts[turn], (states) => ofTurn(states, turn), [turn]),
  ),
]

/** Each published call: where it stands, how many dossiers it has and for whom they wait. */
export const Calls = ({ rows }: { rows: readonly CallCounts[] }) => (
  <DataTable
    caption={texts.callsCaption}
    captionHidden
    columns={COLUMNS}
    rows={rows}
    rowKey={({ call }) => call.id}
  />
)
