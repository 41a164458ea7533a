/** A site on which people save, join and file while something strikes it, then what is left of what it said. */
import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { startSite, type RunningSite, type SiteOptions } from '#tests/setup/running-site.ts'

import { nothingYet, type Acknowledged } from './acknowledged.ts'
import { startLoad } from './load.ts'
import { say, told, wait } from './print.ts'
import type { Verified } from './verify.ts'
import { signIn } from './visitor.ts'

const MINUTE = 60_000
const START = Date.parse('2025-06-10T08:00:00Z')
const PATIENCE_IN_MILLISECONDS = 5 * MINUTE

type Place = { databaseUrl?: string } & Pick<SiteOptions, 'within'>

/** The clock of each life begins after the leases of the one before. */
export const restart = async (
  databaseUrl: string | undefined,
  { site: again, halt }: RunningSite,
  minutes: number,
): Promise<RunningSite> => {
  await halt()
  return startSite(databaseUrl, { again, now: new Date(START + minutes * MINUTE).toISOString() })
}

const pendingAt = (url: string): Promise<number> =>
  fetch(`${url}/api/health`).then(
    async (answer) => ((await answer.json()) as { outbox: { pending: number } }).outbox.pending,
    () => Infinity,
  )

const outboxEmpty = async (url: string): Promise<void> => {
  const until = Date.now() + PATIENCE_IN_MILLISECONDS
  while ((await pendingAt(url)) > 0 && Date.now() < until) await wait(1000)
}

/** In a process of its own: the environment of the site is read once, when the configuration is. */
const verifiedApart = (
  { dataDirectory, url }: RunningSite['site'],
  databaseUrl: string | undefined,
  said: object,
): Promise<Verified> => {
  const file = path.join(dataDirectory, 'acknowledged.json')
  writeFileSync(file, JSON.stringify(said))
  const child = fork(path.resolve(import.meta.dirname, 'verify.ts'), [file], {
    env: {
      ...process.env,
      DEMO: '1',
      DATA_DIR: dataDirectory,
      DATABASE_URL: databaseUrl ?? `file:${dataDirectory}/guichet.db`,
      SERVER_URL: url,
      PAYLOAD_LOG_LEVEL: 'error',
    },
  })
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Verified))
    child.once('exit', (code) => reject(new Error(`the verification ended with ${code}`)))
  })
}

/** Started a last time long after, so that whatever waited is due; then looked at from outside. */
const judged = async (
  running: RunningSite,
  { databaseUrl }: Place,
  said: Acknowledged,
): Promise<{ last: RunningSite; verified: Verified }> => {
  const last = await restart(databaseUrl, running, 24 * 60 - 30)
  await outboxEmpty(last.site.url)
  await last.halt()
  return { last, verified: await verifiedApart(last.site, databaseUrl, said) }
}

/**
 * @param strike is given the site, and gives back the one that answers now
 * @returns whether nothing was lost; the data of a failure are left for who looks
 */
export const underLoad = async (
  name: string,
  place: Place,
  strike: (running: RunningSite, said: Acknowledged) => Promise<RunningSite>,
): Promise<boolean> => {
  const started = await startSite(place.databaseUrl, place.within ? { within: place.within } : {})
  const said = nothingYet()
  const stopping = new AbortController()
  const load = startLoad(await signIn(started.site.url, said), said, stopping.signal)
  const struck = await strike(started, said)
  await wait(2000)
  stopping.abort()
  await load
  const { last, verified } = await judged(struck, place, said)
  const isWhole = told(name, verified)
  if (isWhole) last.stop()
  else say(`${name}: data and log are in ${last.site.dataDirectory}`)
  return isWhole
}
