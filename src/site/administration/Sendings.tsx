import { administrationTexts as texts } from '#i18n/administration.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import { formatInteger } from '#i18n/numbers.ts'
import { sendingName } from '#i18n/sendings.ts'
import {
  countSendings,
  OUTBOX_STATES,
  readSendings,
  type OutboxState,
  type ShownSending,
} from '#operations/outbox.ts'
import type { PageRequest } from '#site/page-request.ts'
import { ListExports } from '#site/ListExports.tsx'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Button } from '#ui/components/Button.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'
import { NameCell, SecondLine } from '#ui/components/NameCell.tsx'
import { Pagination } from '#ui/components/Pagination.tsx'
import { Tabs } from '#ui/components/Tabs.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

import { SENDING_STATES as NAMES } from './sending-states.ts'

const PATH = '/administration/envois'

const href = (state: OutboxState, page = 1): string =>
  `${PATH}?etat=${NAMES[state]}${page === 1 ? '' : `&page=${page}`}`

const when = (instant: string | null | undefined): string =>
  instant ? formatInstantShort(new Date(instant)) : ''

const RETRY: Column<ShownSending> = {
  key: 'act',
  header: texts.act,
  cell: ({ id, key, task }) => (
    <form method="post" action={`/api/outbox/${id}/retry`}>
      <Button type="submit" appearance="secondary" size="small">
        {texts.retry}
        <Hidden>{texts.retryOf(sendingName(key, task))}</Hidden>
      </Button>
    </form>
  ),
}

const LAST: Readonly<Record<OutboxState, Column<ShownSending>>> = {
  givenUp: RETRY,
  pending: { key: 'next', header: texts.next, cell: ({ availableAt }) => when(availableAt) },
  done: { key: 'done', header: texts.doneAt, cell: ({ doneAt }) => when(doneAt) },
}

const columnsOf = (state: OutboxState): readonly Column<ShownSending>[] => [
  {
    key: 'key',
    header: texts.key,
    rowHeader: true,
    cell: ({ key, task, lastError }) => (
      <NameCell name={sendingName(key, task)}>
        <SecondLine>{key}</SecondLine>
        {lastError ? <SecondLine strong>{lastError}</SecondLine> : null}
      </NameCell>
    ),
  },
  {
    key: 'attempts',
    header: texts.attempts,
    align: 'right',
    cell: ({ attempts }) => formatInteger(attempts),
  },
  { key: 'first', header: texts.first, cell: ({ firstAt }) => when(firstAt) },
  LAST[state],
]

/** The outbox, one state at a time, what was given up first with the way to try again. */
export const sendings = async ({ req }: PageRequest, state: OutboxState, number: number) => {
  const counts = await countSendings(req)
  const { rows, page, pages } = await readSendings(req, state, number)
  return (
    <Section id="envois" title={texts.sendings} help={texts.sendingsHelp}>
      <Tabs
        label={texts.sendings}
        tabs={OUTBOX_STATES.map((one) => ({
          label: texts.states[one],
          href: href(one),
          current: one === state,
          count: counts[one],
        }))}
      />
      <ListExports path={PATH} query={{ etat: NAMES[state] }} />
      <DataTable
        caption={texts.sendingsCaption}
        captionHidden
        columns={columnsOf(state)}
        rows={rows}
        rowKey={({ id }) => id}
        empty={texts.noSending}
      />
      <Pagination current={page} total={pages} href={(other) => href(state, other)} />
      {state === 'givenUp' && rows.length > 1 ? (
        <PlainForm action="/api/outbox/retry" submit={texts.retryAll} appearance="secondary" />
      ) : null}
    </Section>
  )
}
