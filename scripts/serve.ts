import { run } from './run.ts'

/** Of what is alive, in megabytes: twice what the server holds after ten thousand requests, and some more. */
const HEAP_IN_MEGABYTES = 512

/**
 * With what the framework's server is started. It leaves the order of the end to us (requests in hand, then
 * the worker's row), which it would cut short; and it collects its garbage where, on a machine that has
 * memory left, it would rather take more (docs/adr/0044-a-bounded-heap.md).
 * @param options those of Node that the operator gives: the last word is theirs
 */
export const serverVariables = (options = ''): Record<string, string> => ({
  NEXT_MANUAL_SIG_HANDLE: '1',
  NODE_OPTIONS: `--max-old-space-size=${HEAP_IN_MEGABYTES} ${options}`.trim(),
})

/** Serves what was built, until it is told to stop. */
export const serve = (port: number): Promise<number> =>
  run('next', ['start', '--port', String(port)], serverVariables(process.env.NODE_OPTIONS))
