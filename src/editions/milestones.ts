/** The calendar of an edition as a list of steps in the order of time, for its table and the open data. */
import { milestoneTexts as texts } from '#i18n/milestones.ts'

import { closingInstant, instantOf, lateSignatureInstant, localDateOf } from './calendar.ts'
import type { Calendar, LocalDate, LocalTime } from './edition.ts'

export type MilestoneKind = 'opening' | 'collection' | 'closing' | 'lateSignature'

export type Milestone = {
  kind: MilestoneKind
  label: string
  /** In the zone of the calendar. */
  date: LocalDate
  /** Where the calendar gives an hour. */
  time?: LocalTime
  /** From this instant on, the step is behind. */
  instant: Date
}

export type MilestoneState = 'past' | 'next' | 'coming'

const lastSecond = '23:59:59'

const collections = ({ collectionDates, zone }: Calendar): Milestone[] =>
  collectionDates.map(({ date, label }) => ({
    kind: 'collection',
    label,
    date,
    instant: new Date(instantOf(date, lastSecond, zone).getTime() + 999),
  }))

const localTimeOf = (instant: Date, zone: string): LocalTime =>
  new Intl.DateTimeFormat('fr-FR', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(instant)

/** Every step: opening (publication where no date is given, R061), relèves (R063), closing, late signature (R065). */
export const milestonesOf = (calendar: Calendar, publishedAt: Date): readonly Milestone[] => {
  const { zone, closing, lateSignatureUntil } = calendar
  const opening = calendar.opensAt ? new Date(calendar.opensAt) : publishedAt
  const late = lateSignatureInstant(calendar)
  const steps: Milestone[] = [
    {
      kind: 'opening',
      label: texts.opening,
      date: localDateOf(opening, zone),
      time: localTimeOf(opening, zone),
      instant: opening,
    },
    ...collections(calendar),
    { kind: 'closing', label: texts.closing, ...closing, instant: closingInstant(calendar) },
    ...(lateSignatureUntil && late
      ? [
          {
            kind: 'lateSignature' as const,
            label: texts.lateSignature,
            date: lateSignatureUntil,
            instant: late,
          },
        ]
      : []),
  ]
  return steps.toSorted((one, other) => one.instant.getTime() - other.instant.getTime())
}

/** Each step with where it stands: behind, the next one, or further. */
export const milestonesAt = (
  steps: readonly Milestone[],
  now: Date,
): readonly (Milestone & { state: MilestoneState })[] => {
  const next = steps.findIndex(({ instant }) => instant >= now)
  return steps.map((step, rank) => ({
    ...step,
    state: rank === next ? 'next' : step.instant < now ? 'past' : 'coming',
  }))
}
