import { formatDateShort, localDateOf } from '#i18n/dates.ts'
import { opinionListTexts as texts } from '#i18n/opinions.ts'
import { addresseeName } from '#opinions/addressees.ts'
import {
  OPINION_TABS,
  OPINIONS_PATH,
  TAB_NAMES,
  type ListedOpinion,
  type OpinionPage,
  type OpinionTab,
} from '#opinions/list.ts'
import { extensionOf } from '#opinions/opinion.ts'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { NameCell, SecondLine } from '#ui/components/NameCell.tsx'
import { Pagination } from '#ui/components/Pagination.tsx'
import { Tabs } from '#ui/components/Tabs.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { ListTools } from '#ui/layout/ListTools.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { OpinionBadge } from './OpinionBadge.tsx'

const COLUMNS: readonly Column<ListedOpinion>[] = [
  {
    key: 'reference',
    header: texts.reference,
    rowHeader: true,
    cell: ({ id, reference }) => <a href={`${OPINIONS_PATH}/${id}`}>{reference}</a>,
  },
  {
    key: 'structure',
    header: texts.structure,
    cell: ({ structureName }) => <NameCell name={structureName} />,
  },
  { key: 'addressee', header: texts.on, cell: ({ addressee }) => addresseeName(addressee) },
  {
    key: 'state',
    header: texts.state,
    cell: (opinion) => (
      <>
        <OpinionBadge state={opinion.state} />
        {extensionOf(opinion) ? <SecondLine>{texts.extension}</SecondLine> : null}
      </>
    ),
  },
  {
    key: 'dueAt',
    header: texts.due,
    align: 'right',
    cell: ({ dueAt }) => formatDateShort(localDateOf(new Date(dueAt))),
  },
]

const hrefOf = (tab: OpinionTab, page = 1): string => {
  const address = tab === 'toGive' ? OPINIONS_PATH : `${OPINIONS_PATH}?liste=${TAB_NAMES[tab]}`
  if (page === 1) return address
  return `${address}${address.includes('?') ? '&' : '?'}page=${page}`
}

const Nothing = ({ tab, page }: { tab: OpinionTab; page: number }) =>
  page > 1 ? (
    <EmptyState
      title={texts.pastEnd}
      action={<ButtonLink href={hrefOf(tab)}>{texts.firstPage}</ButtonLink>}
    />
  ) : (
    <EmptyState title={texts.none[tab]}>
      <p>{texts.noneAdvice}</p>
    </EmptyState>
  )

/** The opinions to give, overdue, given: what is due soonest first. */
export const OpinionList = (props: { tab: OpinionTab; page: number; list: OpinionPage }) => {
  const { tab, page, list } = props
  return (
    <Stack>
      <Tabs
        label={texts.tabs.label}
        tabs={OPINION_TABS.map((one) => ({
          label: texts.tabs[one],
          href: hrefOf(one),
          current: one === tab,
        }))}
      />
      {list.opinions.length === 0 ? (
        <Nothing tab={tab} page={page} />
      ) : (
        <>
          <ListTools count={texts.count(list.count)} />
          <DataTable
            caption={texts.caption}
            captionHidden
            columns={COLUMNS}
            rows={list.opinions}
            rowKey={({ id }) => id}
            rowsOpen
          />
          <Pagination current={page} total={list.pages} href={(number) => hrefOf(tab, number)} />
        </>
      )}
    </Stack>
  )
}
