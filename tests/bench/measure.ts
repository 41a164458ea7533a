/** Medians of two ways of doing one thing, taken in turn so that what disturbs one disturbs the other. */

export type Way = (run: number) => Promise<unknown>

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle]
  if (upper === undefined) throw new Error('nothing was measured')
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** Milliseconds. */
const timed = async (way: Way, run: number): Promise<number> => {
  const start = performance.now()
  await way(run)
  return performance.now() - start
}

/**
 * Runs both in turn, the first one changing at each run.
 * @param warmUp runs that are not counted: caches filled, code compiled
 * @returns medians, in milliseconds a run
 */
export const compare = async (
  ours: Way,
  theirs: Way,
  { runs, warmUp }: { runs: number; warmUp: number },
): Promise<{ ours: number; theirs: number }> => {
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] }
  for (let run = 0; run < warmUp + runs; run += 1) {
    const order = run % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)
    for (const side of order) {
      const time = await timed(side === 'ours' ? ours : theirs, run)
      if (run >= warmUp) times[side].push(time)
    }
  }
  return { ours: median(times.ours), theirs: median(times.theirs) }
}
