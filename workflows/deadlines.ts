import { unless } from './engine.ts'

/** What the guards of an answer awaited read of time. */
export type DeadlineFacts = {
  now: Date
  /** Last instant at which the answer is in time, inclusive. */
  dueAt: Date
  /** Instant of the next reminder not yet sent; null when all were. */
  nextReminderAt: Date | null
}

export const dueDatePassed = unless<DeadlineFacts>(
  'refus.echeance_a_venir',
  ({ now, dueAt }) => now > dueAt,
)

export const reminderDue = unless<DeadlineFacts>(
  'refus.rappel_a_venir',
  ({ now, nextReminderAt }) => nextReminderAt !== null && now >= nextReminderAt,
)
