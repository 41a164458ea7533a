/** The dates of a request for corrections: what is proposed, what is refused, when one is reminded. */
import { instantOf, localDateOf } from '#editions/calendar.ts'
import { addDays, addWorkingDays, endOfDay } from '#platform/working-days.ts'

/** CRPA L. 114-5 sets no delay: what is proposed, and the least that leaves time to answer. */
const PROPOSED_WORKING_DAYS = 15
const LEAST_WORKING_DAYS = 5

/** Before the due date, in calendar days, then on the day itself; in the morning of those who read. */
const REMINDED_DAYS_BEFORE = [3, 0] as const
const REMINDER_HOUR = '08:00:00'

/** Where working days are counted. */
export type Place = { zone: string; departments: readonly string[] }

/** Local dates that a screen proposes and accepts first for an answer asked now. */
export const dueDates = (
  now: Date,
  { zone, departments }: Place,
): { proposed: string; least: string } => {
  const today = localDateOf(now, zone)
  return {
    proposed: addWorkingDays(today, PROPOSED_WORKING_DAYS, departments),
    least: addWorkingDays(today, LEAST_WORKING_DAYS, departments),
  }
}

/** The last instant at which an answer due on a local date is in time. */
export const dueInstant = (date: string, zone: string): Date => endOfDay(date, zone)

/**
 * The first reminder that comes after an instant, or null when none is left.
 * @param dueAt last instant of the answer; its local date is read in `zone`
 */
export const nextReminder = (dueAt: Date, after: Date, zone: string): Date | null => {
  const date = localDateOf(dueAt, zone)
  const reminders = REMINDED_DAYS_BEFORE.map((days) =>
    instantOf(addDays(date, -days), REMINDER_HOUR, zone),
  )
  return reminders.find((at) => at > after) ?? null
}
