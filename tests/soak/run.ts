/**
 * npm run soak [-- --kills 50]: kills the server again and again while people save, join and file, on each
 * database; then looks for what was acknowledged. Prints what it counted; ends with 1 when something is
 * lost, half done or twice there.
 */
import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

import { findMongod } from '#tests/setup/find-mongod.ts'
import { builtSite, startSite, type RunningSite } from '#tests/setup/running-site.ts'

import { nothingYet } from './acknowledged.ts'
import { startLoad } from './load.ts'
import type { Verified } from './verify.ts'
import { signIn } from './visitor.ts'

const MINUTE = 60_000
const START = Date.parse('2025-06-10T08:00:00Z')
const PATIENCE_IN_MILLISECONDS = 5 * MINUTE

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, verify: { type: 'string' } },
})
const kills = Number(values.kills)

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The clock of each life begins after the leases of the one before. */
const restart = async (
  databaseUrl: string | undefined,
  { site: again, halt }: RunningSite,
  minutes: number,
): Promise<RunningSite> => {
  halt()
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

const verifiedApart = (
  { dataDirectory, url }: RunningSite['site'],
  databaseUrl: string | undefined,
  said: object,
): Promise<Verified> => {
  const file = path.join(dataDirectory, 'acknowledged.json')
  writeFileSync(file, JSON.stringify(said))
  const child = fork(import.meta.filename, ['--verify', file], {
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

/** @returns whether nothing was lost */
const soak = async (name: string, databaseUrl?: string): Promise<boolean> => {
  let running = await startSite(databaseUrl)
  try {
    const said = nothingYet()
    const stopping = new AbortController()
    const load = startLoad(await signIn(running.site.url, said), said, stopping.signal)
    for (let rank = 1; rank <= kills; rank += 1) {
      await wait(300 + ((rank * 977) % 2500))
      running = await restart(databaseUrl, running, 2 * rank)
      process.stdout.write(`${name}: killed ${rank} times, ${said.filed.length} filed\n`)
    }
    await wait(2000)
    stopping.abort()
    await load
    running = await restart(databaseUrl, running, 2 * kills + 60)
    await outboxEmpty(running.site.url)
    running.halt()
    const { faults, counts } = await verifiedApart(running.site, databaseUrl, said)
    for (const fault of faults.slice(0, 50)) process.stdout.write(`${name}: ${fault}\n`)
    const figures = Object.entries(counts).map(([what, count]) => `${what} ${count}`)
    process.stdout.write(
      `${name}: ${kills} kills, ${figures.join(', ')}, ${faults.length} faults\n`,
    )
    return faults.length === 0
  } finally {
    running.stop()
  }
}

const onMongo = async (): Promise<boolean> => {
  const found = await findMongod()
  if (!found.ok) {
    process.stdout.write(`mongodb: skipped, no MongoDB (${found.reason})\n`)
    return true
  }
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary: found.binary },
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  })
  try {
    return await soak('mongodb', set.getUri().replace('/?', '/soak?'))
  } finally {
    await set.stop()
  }
}

const runAll = async (): Promise<void> => {
  await builtSite()
  const whole = [await soak('sqlite'), await onMongo()]
  process.exitCode = whole.every(Boolean) ? 0 : 1
}

// In a process of its own: the environment of the site is read once, when the configuration is.
if (values.verify) {
  const verified = await (await import('./verify.ts')).verifyAll(values.verify)
  process.send?.(verified, () => process.exit(0))
} else await runAll()
