import type { WaitingDerogation } from '#derogations/read.ts'
import { localDateOf } from '#editions/calendar.ts'
import { formatDate, formatInstantShort } from '#i18n/dates.ts'
import { derogationDeskTexts as texts } from '#i18n/late-signature.ts'
import { derogationTexts } from '#i18n/processes-derogation.ts'
import { ToldOutcome } from '#site/dossier/ToldOutcome.tsx'
import { ListExports } from '#site/ListExports.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import type { DerogationState } from '#workflows/derogation/facts.ts'

import { AnswerDerogation } from './AnswerDerogation.tsx'
import { DEROGATIONS_PATH } from './derogations-export.ts'

export type DerogationsViewProps = {
  waiting: readonly WaitingDerogation[]
  answered: readonly WaitingDerogation[]
  done: string | undefined
  refused: string | undefined
}

const isDone = (code: string): code is keyof typeof texts.done => Object.hasOwn(texts.done, code)

const told = (done: string | undefined): string | undefined =>
  done !== undefined && isDone(done) ? texts.done[done] : undefined

const outcomeOf = ({ state, until, zone }: WaitingDerogation): string => {
  const words = derogationTexts.states[state as DerogationState].agent
  return until
    ? `${words}. ${texts.untilDay(formatDate(localDateOf(new Date(until), zone)))}`
    : words
}

const COLUMNS: readonly Column<WaitingDerogation>[] = [
  { key: 'dossier', header: texts.dossier, rowHeader: true, cell: ({ reference }) => reference },
  { key: 'structure', header: texts.structure, cell: ({ structureName }) => structureName },
  {
    key: 'askedAt',
    header: texts.askedAt,
    cell: ({ askedAt, zone }) => formatInstantShort(new Date(askedAt), zone),
  },
  { key: 'outcome', header: texts.outcome, cell: outcomeOf },
  { key: 'reason', header: texts.reason, cell: ({ answer }) => answer ?? '–' },
]

/** What waits for an answer, each with its two ways, then what was answered. */
export const DerogationsView = ({ waiting, answered, done, refused }: DerogationsViewProps) => (
  <>
    <PageHeading title={texts.title} lead={texts.lead} />
    <Stack gap="large">
      <ToldOutcome refused={refused} done={told(done)} />
      {waiting.length + answered.length > 0 ? <ListExports path={DEROGATIONS_PATH} /> : null}
      <Section id="a-examiner" title={texts.waiting} help={texts.waitingHelp}>
        {waiting.length === 0 ? (
          <EmptyState title={texts.none}>
            <p>{texts.noneAdvice}</p>
          </EmptyState>
        ) : (
          <Stack>
            {waiting.map((derogation) => (
              <AnswerDerogation key={derogation.id} derogation={derogation} />
            ))}
          </Stack>
        )}
      </Section>
      {answered.length === 0 ? null : (
        <Section id="repondues" title={texts.answered}>
          <DataTable
            caption={texts.answeredCaption}
            captionHidden
            columns={COLUMNS}
            rows={answered}
            rowKey={({ id }) => id}
          />
        </Section>
      )}
    </Stack>
  </>
)
