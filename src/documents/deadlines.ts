import { Temporal } from 'temporal-polyfill'

/** CRPA, L. 231-4, 3°: silence kept for two months on a financial request is a rejection (L11). */
const MONTHS_OF_SILENCE = 2

/**
 * Local date, `YYYY-MM-DD`, on which silence becomes an implied rejection: two months after the local
 * date of receipt, from day to same day; the last day of the month where that day does not exist.
 * @param receivedAt instant at which the request arrived
 * @param zone IANA zone in which its date is read
 */
export const impliedRejectionDate = (receivedAt: Date, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(receivedAt.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ months: MONTHS_OF_SILENCE }, { overflow: 'constrain' })
    .toString()
