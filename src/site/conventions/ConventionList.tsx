import { contentIn } from '#convention/read.ts'
import { CONVENTIONS_PATH, type ConventionList as Listed } from '#convention/list.ts'
import { conventionListTexts as texts } from '#i18n/conventions.ts'
import { formatDateShort } from '#i18n/dates.ts'
import { processTexts } from '#i18n/processes.ts'
import { ListExports } from '#site/ListExports.tsx'
import { Badge } from '#ui/components/Badge.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { Money } from '#ui/components/Money.tsx'
import { SecondLine } from '#ui/components/NameCell.tsx'
import { Pagination } from '#ui/components/Pagination.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { ListTools } from '#ui/layout/ListTools.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import type { ConventionState } from '#workflows/convention/facts.ts'

import type { Convention } from '../../payload-types.ts'

const COLUMNS: readonly Column<Convention>[] = [
  {
    key: 'reference',
    header: texts.reference,
    rowHeader: true,
    cell: ({ reference, structureName }) => (
      <>
        <a href={`${CONVENTIONS_PATH}/${reference}`}>{reference}</a>
        <SecondLine>{structureName}</SecondLine>
      </>
    ),
  },
  {
    key: 'state',
    header: texts.state,
    cell: ({ state }) => (
      <Badge tone="information">
        {processTexts.convention.states[state as ConventionState].agent}
      </Badge>
    ),
  },
  {
    key: 'amount',
    header: texts.amount,
    align: 'right',
    cell: ({ amount }) => <Money cents={amount} />,
  },
  {
    key: 'term',
    header: texts.term,
    cell: (convention) => {
      const { term } = contentIn(convention)
      return term ? texts.dates(formatDateShort(term.effectOn), formatDateShort(term.endsOn)) : ''
    },
  },
]

/** The conventions that the person follows, the last signed first. */
export const ConventionList = ({ list, page }: { list: Listed; page: number }) =>
  list.conventions.length === 0 ? (
    <EmptyState title={texts.none}>
      <p>{texts.noneAdvice}</p>
    </EmptyState>
  ) : (
    <Stack>
      <ListTools count={texts.count(list.count)}>
        <ListExports path={CONVENTIONS_PATH} />
      </ListTools>
      <DataTable
        caption={texts.title}
        captionHidden
        columns={COLUMNS}
        rows={list.conventions}
        rowKey={({ id }) => id}
        rowsOpen
      />
      <Pagination
        current={page}
        total={list.pages}
        href={(number) => `${CONVENTIONS_PATH}${number === 1 ? '' : `?page=${number}`}`}
      />
    </Stack>
  )
