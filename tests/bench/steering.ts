/** The figures of the nation, on the dossiers that are there. */
import { publishedEdition } from '#editions/published.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { readFigures } from '#steering/figures.ts'
import { requestOf } from '#tests/builders/filed-dossiers.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

const RUNS = 12
const WARM_UP = 3
const WATCHES = 'dgefp@demo.test'

/** Milliseconds, the median of several readings. */
export const timeOfFigures = async (guichet: Guichet): Promise<number> => {
  const { payload, clock } = guichet
  const call = await publishedEdition(payload, aap2025.slug, clock.now())
  if (!call) throw new Error('the call is not published')
  const { user } = await requestOf(guichet, WATCHES)
  const times: number[] = []
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const req = await requestOf(guichet)
    req.user = user
    const start = performance.now()
    await readFigures(req, { call, among: [call] }, clock.now())
    if (run >= WARM_UP) times.push(performance.now() - start)
  }
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0
}
