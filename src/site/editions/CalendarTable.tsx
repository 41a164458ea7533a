import type { Calendar } from '#editions/edition.ts'
import { instantOf } from '#editions/calendar.ts'
import { milestonesAt, type Milestone, type MilestoneState } from '#editions/milestones.ts'
import { editionTexts as texts } from '#i18n/editions.ts'
import { formatDate, formatTime, zoneName } from '#i18n/dates.ts'
import { milestoneTexts } from '#i18n/milestones.ts'
import { Badge } from '#ui/components/Badge.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Inline } from '#ui/layout/Inline.tsx'
import { Section } from '#ui/layout/Section.tsx'

type Row = Milestone & { state: MilestoneState }

const when = ({ date, time }: Milestone, zone: string): string =>
  time === undefined
    ? formatDate(date)
    : `${formatDate(date)} à ${formatTime(instantOf(date, time, zone), zone)} (${zoneName(zone)})`

const columns = (zone: string): readonly Column<Row>[] => [
  { key: 'step', header: texts.calendarStep, rowHeader: true, cell: ({ label }) => label },
  {
    key: 'date',
    header: texts.calendarDate,
    cell: (row) => (
      <Inline>
        <span>{when(row, zone)}</span>
        <Badge tone={row.state === 'next' ? 'information' : 'neutral'}>
          {milestoneTexts[row.state]}
        </Badge>
      </Inline>
    ),
  },
]

export type CalendarTableProps = { calendar: Calendar; steps: readonly Milestone[]; now: Date }

/** The dates of an edition, relèves included, with what is behind and what comes next. */
export const CalendarTable = ({ calendar, steps, now }: CalendarTableProps) => (
  <Section id="dates" title={texts.calendar}>
    <DataTable
      caption={texts.calendarCaption}
      captionHidden
      columns={columns(calendar.zone)}
      rows={milestonesAt(steps, now)}
      rowKey={({ kind, date }) => `${kind}-${date}`}
    />
  </Section>
)
