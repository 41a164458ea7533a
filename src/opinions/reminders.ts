import { instantOf, localDateOf } from '#editions/calendar.ts'
import { addWorkingDays } from '#platform/working-days.ts'

/** Working days before the due date at which one is reminded, the last one on the day itself. */
const BEFORE = [3, 0]
const HOUR = '08:00'

/**
 * Instant of the next reminder of an opinion, null when none is left.
 * @param after reminders at or before this instant are past
 */
export const nextReminder = (after: Date, dueAt: Date, zone: string): Date | null => {
  const dueOn = localDateOf(dueAt, zone)
  const instants = BEFORE.map((days) =>
    instantOf(days === 0 ? dueOn : addWorkingDays(dueOn, -days), HOUR, zone),
  )
  return instants.find((instant) => instant > after && instant < dueAt) ?? null
}
