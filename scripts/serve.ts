import { run } from './run.ts'

/**
 * Serves what was built, until it is told to stop: the framework then leaves the order of the end to us
 * (requests in hand, then the worker's row), which it would cut short.
 */
export const serve = (port: number): Promise<number> =>
  run('next', ['start', '--port', String(port)], { NEXT_MANUAL_SIG_HANDLE: '1' })
