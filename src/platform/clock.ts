import { environment } from './env.ts'

/** The one source of « now ». Everything that compares dates receives one. */
export type Clock = { now: () => Date }

/** A clock that starts at `start` and runs at the pace of the system's. */
const clockFrom = (start: Date | undefined, system: () => number = Date.now): Clock => {
  if (!start) return { now: () => new Date(system()) }
  const offset = start.getTime() - system()
  return { now: () => new Date(system() + offset) }
}

/** A clock that one moves by hand, for tests. */
export const movableClock = (start: Date): Clock & { set: (instant: Date) => void } => {
  let current = start
  return { now: () => current, set: (instant) => (current = instant) }
}

let running: Clock | undefined

/** The clock of the running program: the system's, shifted by `DEMO_NOW` in demo. */
export const clock: Clock & { use: (other: Clock) => void } = {
  now: () => (running ??= clockFrom(environment().demoNow)).now(),
  use: (other) => (running = other),
}
