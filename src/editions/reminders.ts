/** When one is reminded of an answer that is awaited by a date: the same for corrections (R043) and opinions. */
import { addWorkingDays } from '#platform/working-days.ts'

import { instantOf, localDateOf } from './calendar.ts'

/** Counted as due dates are: three calendar days before a Monday would be read on that Monday. */
const WORKING_DAYS_BEFORE = 3
const MORNING = '08:00'

/** Where due dates and working days are read. */
export type DuePlace = { zone: string; departments: readonly string[] }

/**
 * The first reminder that comes after an instant: three working days before the due date, then on the day
 * itself, in the morning of those who read. Null when none is left.
 * @param dueAt last instant of the answer; its local date is read in the zone of the place
 * @param after reminders at or before this instant are past
 */
export const nextReminder = (
  dueAt: Date,
  after: Date,
  { zone, departments }: DuePlace,
): Date | null => {
  const dueOn = localDateOf(dueAt, zone)
  const days = [addWorkingDays(dueOn, -WORKING_DAYS_BEFORE, departments), dueOn]
  const instants = days.map((day) => instantOf(day, MORNING, zone))
  return instants.find((instant) => instant > after && instant < dueAt) ?? null
}
