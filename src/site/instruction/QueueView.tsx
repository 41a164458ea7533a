import {
  ANSWERS_PATH,
  EXPORT_PATH,
  queueHref,
  QUEUE_PATH,
  SPREADSHEET_PATH,
} from '#instruction/queue/address.ts'
import { FIRST_SORT, NAMES, type QueueQuery, type ReadQueue } from '#instruction/queue/query.ts'
import { filterTexts, queueTexts as texts } from '#i18n/instruction-queue.ts'
import type { FormState } from '#site/accounts/form-state.ts'
import { ExportLinks } from '#site/ExportLinks.tsx'
import { FormOutcome } from '#site/accounts/FormOutcome.tsx'
import { spreadsheetTexts } from '#i18n/spreadsheet.ts'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { ErrorSummary } from '#ui/components/ErrorSummary.tsx'
import { ListKeys } from '#ui/components/ListKeys.tsx'
import { Pagination } from '#ui/components/Pagination.tsx'
import { RemovableTags } from '#ui/components/RemovableTags.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { FoldingAside } from '#ui/layout/FoldingAside.tsx'
import { ListTools } from '#ui/layout/ListTools.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { DerogationsInvitation } from './DerogationsInvitation.tsx'
import { NotificationsInvitation } from './NotificationsInvitation.tsx'
import { queueColumns } from './columns.tsx'
import { fieldErrors } from './field-errors.ts'
import { FilterForm } from './FilterForm.tsx'
import type { LoadedQueue } from './load-queue.ts'
import { SavedLinks, SaveFilters } from './SavedLinks.tsx'
import { TodayBlock } from './TodayBlock.tsx'

export type QueueViewProps = { queue: LoadedQueue; state: FormState }

const Nothing = ({ filtered, page }: { filtered: boolean; page: number }) => {
  if (page > 1)
    return (
      <EmptyState
        title={texts.pastEnd}
        action={<ButtonLink href={QUEUE_PATH}>{texts.firstPage}</ButtonLink>}
      >
        <p>{texts.pastEndAdvice}</p>
      </EmptyState>
    )
  return filtered ? (
    <EmptyState
      title={texts.noMatch}
      action={
        <ButtonLink href={QUEUE_PATH} appearance="secondary">
          {filterTexts.clear}
        </ButtonLink>
      }
    >
      <p>{texts.noMatchAdvice}</p>
    </EmptyState>
  ) : (
    <EmptyState title={texts.none}>
      <p>{texts.noneAdvice}</p>
    </EmptyState>
  )
}

/** The orders that are the header of no column. */
const Sorting = ({ query }: Pick<ReadQueue, 'query'>) => {
  const { by } = query.sort
  const sortedBy = (sort: QueueQuery['sort']): string => queueHref({ ...query, sort, page: 1 })
  return (
    <p>
      {by === FIRST_SORT.by ? null : (
        <>
          {texts.sortedBy(texts.sorts[by])}{' '}
          <TextLink href={sortedBy(FIRST_SORT)}>{texts.backToFirstSort}</TextLink>{' '}
        </>
      )}
      {by === 'echeance' ? null : (
        <TextLink href={sortedBy({ by: 'echeance', descending: false })}>
          {texts.sortByDue}
        </TextLink>
      )}
    </p>
  )
}

const EXPORTS = [
  { path: EXPORT_PATH, label: spreadsheetTexts.csv },
  { path: SPREADSHEET_PATH, label: spreadsheetTexts.export },
  { path: ANSWERS_PATH, label: texts.exportAnswers },
] as const

const Exports = ({ query }: Pick<ReadQueue, 'query'>) => (
  <ExportLinks
    links={EXPORTS.map(({ path, label }) => ({
      href: queueHref({ ...query, page: 1 }, path),
      label,
    }))}
  />
)

const List = ({ read: { query }, regions, page, now }: LoadedQueue) => (
  <>
    <ListTools count={texts.count(page.count)}>
      <Sorting query={query} />
      <Exports query={query} />
      <ListKeys search={NAMES.search} />
    </ListTools>
    <DataTable
      caption={texts.caption}
      captionHidden
      columns={queueColumns(query, regions.length > 1, now)}
      rows={page.dossiers}
      rowKey={({ id }) => id}
      rowsOpen
      stickyHead
    />
    <Pagination
      current={query.page}
      total={page.pages}
      href={(number) => queueHref({ ...query, page: number })}
    />
  </>
)

/** What is asked and found: the filters applied, the rows, the pages. */
const Found = ({ queue, state }: QueueViewProps) => {
  const { read, filters, page } = queue
  return (
    <Stack gap="small">
      <RemovableTags
        title={filterTexts.active}
        tags={filters}
        removal={filterTexts.remove}
        clear={{ label: filterTexts.clear, href: QUEUE_PATH }}
      />
      {filters.length === 0 ? null : <SaveFilters query={read.query} state={state} />}
      <div>
        {page.dossiers.length === 0 ? (
          <Nothing filtered={filters.length > 0} page={read.query.page} />
        ) : (
          <List {...queue} />
        )}
      </div>
    </Stack>
  )
}

/** What waits today; then the filters on the left, what is filtered above the rows, the rows, the pages. */
export const QueueView = ({ queue, state }: QueueViewProps) => {
  const { read, regions, filters, saved, today, colleagues, calls } = queue
  const errors = fieldErrors(read.errors)
  return (
    <>
      <PageHeading title={texts.title} lead={texts.lead} />
      <Stack>
        <FormOutcome state={state} />
        <ErrorSummary errors={errors} />
        <DerogationsInvitation count={queue.derogations} />
        <NotificationsInvitation count={queue.toNotify} />
        {today === null ? null : <TodayBlock lines={today} national={regions.length > 3} />}
        <Columns
          side="start"
          aside={
            <>
              <SavedLinks saved={saved} query={read.query} />
              <FoldingAside
                title={filterTexts.title}
                brief={filters.length > 0 ? filterTexts.on(filters.length) : undefined}
              >
                <FilterForm read={read} regions={regions} colleagues={colleagues} calls={calls} />
              </FoldingAside>
            </>
          }
        >
          <Found queue={queue} state={state} />
        </Columns>
      </Stack>
    </>
  )
}
