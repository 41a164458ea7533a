/**
 * The end of a process that was asked to stop: what it has in hand is finished, nothing new is taken. One
 * that does not manage it in time is cut: whatever it leaves is taken up again (leases, transactions).
 */
import { log } from './log.ts'

/** A mail may take 45 seconds; systemd kills after 90. */
const DEADLINE_IN_MILLISECONDS = 50_000
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

const end = async (signal: string, steps: readonly (() => Promise<void>)[]): Promise<void> => {
  log.info('process.stopping', { signal })
  const cut = () => {
    log.warn('process.cut', { signal })
    process.exit(1)
  }
  setTimeout(cut, DEADLINE_IN_MILLISECONDS).unref()
  const ends = await Promise.allSettled(steps.map((step) => step()))
  for (const step of ends) if (step.status === 'rejected') log.error('process.step', step.reason)
  log.info('process.stopped', { signal })
  process.exit(0)
}

/** Runs these steps, together, when the process is asked to stop; then leaves. */
export const endInOrder = (steps: readonly (() => Promise<void>)[]): void => {
  let ending: Promise<void> | undefined
  // A terminal sends its signal to parent and child, and the parent passes it on: it comes twice.
  for (const signal of SIGNALS) process.on(signal, () => void (ending ??= end(signal, steps)))
}
