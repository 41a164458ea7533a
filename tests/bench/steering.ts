/** The page of figures as DGEFP is given it, with a thousand dossiers of the nation and with a hundred thousand. */
import { siteWith } from './fill.ts'
import { compare } from './measure.ts'
import { judged, type Result } from './results.ts'
import { read, signInto } from './visitor.ts'

const FEW = 1000
const MANY = 100_000
const BAR = 2
const RUNS = 60
const WARM_UP = 15
const WATCHES = 'dgefp@demo.test'
const PAGE = '/pilotage'
/** A file reads its figures anew each time: what the first reader of a minute waits for, and a little more. */
const FILE = '/pilotage/export.csv?tableau=dossiers'

/** Both sites at once, asked in turn: what disturbs one disturbs the other. */
export const benchSteering = async (
  database: 'sqlite' | 'mongodb',
  mongo: string | undefined,
): Promise<Result[]> => {
  const few = await siteWith(FEW, mongo)
  const many = await siteWith(MANY, mongo)
  try {
    const cookies = new Map<string, string>()
    for (const { site } of [few, many]) cookies.set(site.url, await signInto(site.url, WATCHES))
    const ask = async ({ site: { url } }: typeof few, path: string) =>
      read(url, path, cookies.get(url) ?? '')
    const first = performance.now()
    await ask(many, PAGE)
    const waited = performance.now() - first
    const compared = (path: string, runs: number) =>
      compare(
        () => ask(many, path),
        () => ask(few, path),
        { runs, warmUp: WARM_UP },
      )
    const page = await compared(PAGE, RUNS)
    const file = await compared(FILE, RUNS / 4)
    const shared = { database, unit: 'ms' } as const
    const against = (value: number) => ({ name: `the same at ${FEW}`, value })
    return [
      judged({
        ...shared,
        name: `steering page, ${MANY} dossiers`,
        value: page.ours,
        against: against(page.theirs),
        bar: BAR,
      }),
      judged({
        ...shared,
        name: 'the very first steering page of that server',
        value: waited,
        against: null,
        bar: null,
      }),
      judged({
        ...shared,
        name: `a table of it as a file, read anew, ${MANY} dossiers`,
        value: file.ours,
        against: against(file.theirs),
        bar: null,
      }),
    ]
  } finally {
    few.stop()
    many.stop()
  }
}
