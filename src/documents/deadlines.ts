import { Temporal } from 'temporal-polyfill'

/** CRPA, L. 231-4, 3°: silence kept for two months on a financial request is a rejection (L11). */
const MONTHS_OF_SILENCE = 2

/** A time during which silence does not run (CRPA L. 114-5, L08); instants, ISO 8601. */
type Pause = { from: string; to: string }

const localDate = (instant: Date, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate()

/** Days of a suspension, from the local date of the request to that of the answer. */
const daysOf = ({ from, to }: Pause, zone: string): number =>
  localDate(new Date(from), zone).until(localDate(new Date(to), zone)).days

/**
 * Local date, `YYYY-MM-DD`, on which silence becomes an implied rejection: two months after the local
 * date of receipt, from day to same day; the last day of the month where that day does not exist; then as
 * many days as the time was suspended.
 * @param receivedAt instant at which the request arrived
 * @param zone IANA zone in which its date is read
 * @param pauses one that lasts counts until the end that it announces
 */
export const impliedRejectionDate = (
  receivedAt: Date,
  zone: string,
  pauses: readonly Pause[] = [],
): string =>
  localDate(receivedAt, zone)
    .add({ months: MONTHS_OF_SILENCE }, { overflow: 'constrain' })
    .add({ days: pauses.reduce((days, pause) => days + daysOf(pause, zone), 0) })
    .toString()
