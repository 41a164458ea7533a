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

/** None where the edition was published here once it had closed: filing never opened on this site. */
const opening = (calendar: Calendar, publishedAt: Date): Milestone[] => {
  const { zone, opensAt } = calendar
  const instant = opensAt ? new Date(opensAt) : publishedAt
  if (instant > closingInstant(calendar)) return []
  const date = localDateOf(instant, zone)
  return [
    { kind: 'opening', label: texts.opening, date, time: localTimeOf(instant, zone), instant },
  ]
}

const lateSignature = (calendar: Calendar): Milestone[] => {
  const instant = lateSignatureInstant(calendar)
  const date = calendar.lateSignatureUntil
  return instant && date
    ? [{ kind: 'lateSignature', label: texts.lateSignature, date, instant }]
    : []
}

/** Every step: opening (publication where no date is given, R061), relèves (R063), closing, late signature (R065). */
export const milestonesOf = (calendar: Calendar, publishedAt: Date): readonly Milestone[] => {
  const instant = closingInstant(calendar)
  const closing: Milestone = {
    kind: 'closing',
    label: texts.closing,
    ...calendar.closing,
    instant,
  }
  return [
    ...opening(calendar, publishedAt),
    ...collections(calendar),
    closing,
    ...lateSignature(calendar),
  ].toSorted((one, other) => one.instant.getTime() - other.instant.getTime())
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
