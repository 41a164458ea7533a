const MINUTE = 60_000
const GIVEN_UP_AFTER = 24 * 60 * MINUTE

/** Minutes to wait after the first, second… failure; the last one is repeated. */
const DELAYS = [1, 2, 5, 10, 20, 40, 60, 120] as const

/**
 * When to try again after a failure. The schedule is fixed: one worker takes the rows one after the
 * other, so that nothing is gained by spreading them. The last attempt comes 24 hours after the first.
 * @param attempts attempts made so far, at least 1
 * @param firstAt instant of the first attempt
 */
export const nextAttempt = (attempts: number, firstAt: Date, now: Date): Date | 'givenUp' => {
  const end = firstAt.getTime() + GIVEN_UP_AFTER
  if (now.getTime() >= end) return 'givenUp'
  const rank = Math.min(Math.max(attempts, 1), DELAYS.length) - 1
  const delay = (DELAYS[rank] ?? DELAYS[0]) * MINUTE
  return new Date(Math.min(now.getTime() + delay, end))
}
