import { withQuery } from '#accounts/return-path.ts'
import { formatDateShort, formatRelative, localDateOf } from '#i18n/dates.ts'
import { opinionListTexts as texts } from '#i18n/opinions.ts'
import { spreadsheetTexts } from '#i18n/spreadsheet.ts'
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
import { clock } from '#platform/clock.ts'
import { ExportLinks, type ExportLink } from '#site/ExportLinks.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { SecondLine } from '#ui/components/NameCell.tsx'
import { Pagination } from '#ui/components/Pagination.tsx'
import { Tabs } from '#ui/components/Tabs.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { ListTools } from '#ui/layout/ListTools.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { OpinionBadge } from './OpinionBadge.tsx'

/** What has still to be given, in time or not. */
const AWAITED: ReadonlySet<string> = new Set(['requested', 'expired'])

const dueWords = (due: Date, now: Date): string =>
  texts.dueOn(formatDateShort(localDateOf(due)), formatRelative(due, now))

const columnsAt = (now: Date): readonly Column<ListedOpinion>[] => [
  {
    key: 'reference',
    header: texts.reference,
    rowHeader: true,
    cell: ({ id, reference, structureName, state, dueAt }) => (
      <>
        <a href={`${OPINIONS_PATH}/${id}`}>{reference}</a>
        <SecondLine>{structureName}</SecondLine>
        {AWAITED.has(state) ? <SecondLine>{dueWords(new Date(dueAt), now)}</SecondLine> : null}
      </>
    ),
  },
  {
    key: 'state',
    header: texts.state,
    cell: (opinion) => (
      <>
        <OpinionBadge state={opinion.state} />
        {extensionOf(opinion) ? <SecondLine strong>{texts.extension}</SecondLine> : null}
      </>
    ),
  },
  { key: 'addressee', header: texts.on, cell: ({ addressee }) => addresseeName(addressee) },
]

const hrefOf = (tab: OpinionTab, { page = 1, path = OPINIONS_PATH } = {}): string =>
  withQuery(path, {
    liste: tab === 'toGive' ? undefined : TAB_NAMES[tab],
    page: page === 1 ? undefined : String(page),
  })

const exportsOf = (tab: OpinionTab): ExportLink[] => [
  { href: hrefOf(tab, { path: `${OPINIONS_PATH}/export.csv` }), label: spreadsheetTexts.csv },
  { href: hrefOf(tab, { path: `${OPINIONS_PATH}/export.xlsx` }), label: spreadsheetTexts.export },
]

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
          ...(list.waiting[one] === undefined ? {} : { count: list.waiting[one] }),
        }))}
      />
      {list.opinions.length === 0 ? (
        <Nothing tab={tab} page={page} />
      ) : (
        <>
          <ListTools count={texts.count(list.count)}>
            <ExportLinks links={exportsOf(tab)} />
          </ListTools>
          <DataTable
            caption={texts.caption}
            captionHidden
            columns={columnsAt(clock.now())}
            rows={list.opinions}
            rowKey={({ id }) => id}
            rowsOpen
          />
          <Pagination
            current={page}
            total={list.pages}
            href={(number) => hrefOf(tab, { page: number })}
          />
        </>
      )}
    </Stack>
  )
}
