import { placeNameOf } from '#committees/export-sessions.ts'
import { COMMITTEES_PATH, committeePath } from '#committees/read.ts'
import { committeeListTexts as texts } from '#i18n/committee-list.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import { ListExports } from '#site/ListExports.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Stack } from '#ui/layout/Stack.tsx'

import type { Committee } from '../../payload-types.ts'
import { CommitteeBadge } from './StateBadges.tsx'

const COLUMNS: readonly Column<Committee>[] = [
  {
    key: 'name',
    header: texts.name,
    rowHeader: true,
    cell: ({ id, name }) => <a href={committeePath(id)}>{name}</a>,
  },
  {
    key: 'region',
    header: texts.region,
    cell: placeNameOf,
  },
  { key: 'state', header: texts.state, cell: ({ state }) => <CommitteeBadge state={state} /> },
  {
    key: 'heldAt',
    header: texts.heldAt,
    align: 'right',
    cell: ({ heldAt }) => formatInstantShort(new Date(heldAt)),
  },
]

/** Sessions that the person may read, the latest first. */
export const CommitteeList = ({
  committees,
  prepares,
}: {
  committees: readonly Committee[]
  /** Who prepares none waits to be seated. */
  prepares: boolean
}) =>
  committees.length === 0 ? (
    <EmptyState title={prepares ? texts.none : texts.noneHere}>
      <p>{prepares ? texts.noneAdvice : texts.noneHereAdvice}</p>
    </EmptyState>
  ) : (
    <Stack>
      <ListExports path={COMMITTEES_PATH} />
      <DataTable
        caption={texts.caption}
        captionHidden
        columns={COLUMNS}
        rows={committees}
        rowKey={({ id }) => id}
        rowsOpen
      />
    </Stack>
  )
