import { Temporal } from 'temporal-polyfill'

import type { Calendar } from './edition.ts'

/** The instant a local date and hour name in a zone. */
export const instantOf = (date: string, time: string, zone: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds)

/** The local date of an instant in a zone, `YYYY-MM-DD`. */
export const localDateOf = (instant: Date, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString()

/** The last instant at which a dossier may be filed: the whole closing second counts. */
export const closingInstant = ({ closing, zone }: Calendar): Date =>
  new Date(instantOf(closing.date, closing.time, zone).getTime() + 999)

/** The last instant of a signature by derogation (R065), when the edition allows one. */
export const lateSignatureInstant = ({ lateSignatureUntil, zone }: Calendar): Date | null =>
  lateSignatureUntil
    ? new Date(instantOf(lateSignatureUntil, '23:59:59', zone).getTime() + 999)
    : null

/** Whether dossiers may be filed at an instant; without `opensAt` publication opens (R061). */
export const isOpenAt = (calendar: Calendar, publishedAt: Date | null, now: Date): boolean => {
  const opening = calendar.opensAt ? new Date(calendar.opensAt) : publishedAt
  return opening !== null && opening <= now && now <= closingInstant(calendar)
}
