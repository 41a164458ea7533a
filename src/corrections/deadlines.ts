/** The dates of a request for corrections: what is proposed, what is refused. */
import { localDateOf } from '#editions/calendar.ts'
import type { DuePlace } from '#editions/reminders.ts'
import { addWorkingDays, endOfDay } from '#platform/working-days.ts'

/** CRPA L. 114-5 sets no delay: what is proposed, and the least that leaves time to answer. */
const PROPOSED_WORKING_DAYS = 15
const LEAST_WORKING_DAYS = 5

/** Local dates that a screen proposes and accepts first for an answer asked now. */
export const dueDates = (
  now: Date,
  { zone, departments }: DuePlace,
): { proposed: string; least: string } => {
  const today = localDateOf(now, zone)
  return {
    proposed: addWorkingDays(today, PROPOSED_WORKING_DAYS, departments),
    least: addWorkingDays(today, LEAST_WORKING_DAYS, departments),
  }
}

/** The last instant at which an answer due on a local date is in time. */
export const dueInstant = (date: string, zone: string): Date => endOfDay(date, zone)
