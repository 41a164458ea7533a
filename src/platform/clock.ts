import { environment } from './env.ts'

/** The one source of « now ». Everything that compares dates receives one. */
export type Clock = { now: () => Date }

/**
 * A clock that showed `start` when the program began, and runs at the pace of the system's. Pages and
 * endpoints are bundled apart and each hold their own: one that began when it was first looked at would
 * lag behind another, and what the one has just written would still be to come for the other.
 * @param origin of the program, in milliseconds of the system's clock
 */
export const clockFrom = (
  start: Date | undefined,
  system: () => number = Date.now,
  origin: number = performance.timeOrigin,
): Clock => {
  const offset = start ? start.getTime() - origin : 0
  return { now: () => new Date(system() + offset) }
}

/** A clock that one moves by hand, for tests. */
export const movableClock = (start: Date): Clock & { set: (instant: Date) => void } => {
  let current = start
  return { now: () => current, set: (instant) => (current = instant) }
}

/**
 * The system's own instant, whatever the clock of a demonstration shows: for what others compare with theirs
 * (sessions and leases, as Payload and other processes hold them; signed requests; the log).
 */
export const systemNow = (): Date => new Date()

let running: Clock | undefined

/** The clock of the running program: the system's, shifted by `DEMO_NOW` in demo. */
export const clock: Clock & { use: (other: Clock) => void } = {
  now: () => (running ??= clockFrom(environment().demoNow)).now(),
  use: (other) => (running = other),
}
