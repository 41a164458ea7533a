/**
 * npm run bench: how fast, held against what. Prints a table, writes bench-results.json, and ends with 1
 * when a bar is missed. `-- --only steering,site` measures some parts alone. What each figure means:
 * docs/performance.md.
 */
import { writeFileSync } from 'node:fs'

import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

import { findMongod } from '#tests/setup/find-mongod.ts'
import { builtSite } from '#tests/setup/running-site.ts'

import { apart, apartWithJsx } from './parts.ts'
import { skipped, tableOf, type Result } from './results.ts'

const FILE = 'bench-results.json'

type Part = (databaseUrl: string | undefined, count: string | undefined) => Promise<Result[]>

const kindOf = (databaseUrl: string | undefined) => (databaseUrl ? 'mongodb' : 'sqlite')

/** Those of each database, then those of none. */
const ON_BOTH = ['writing', 'lists', 'steering', 'moving'] as const
const ON_NONE = ['site', 'form', 'convention'] as const
type Measured = (typeof ON_BOTH)[number] | (typeof ON_NONE)[number]

const PARTS: Readonly<Record<Measured | 'fill' | 'wide-form', Part>> = {
  writing: async (url) => (await import('./on-database.ts')).benchWriting(url),
  lists: async (url) => (await import('./on-database.ts')).benchReading(url),
  steering: async (url) => (await import('./steering.ts')).benchSteering(kindOf(url), url),
  moving: async (url) => (await import('./moving.ts')).benchMoving(url),
  site: async () => (await import('./on-site.ts')).benchSite(),
  form: async () => (await import('./form-page.ts')).benchFormPage(),
  convention: async () => (await import('./convention.ts')).benchConvention(),
  fill: async (url = '', count) => {
    await (await import('./fill.ts')).fill(url, Number(count))
    return []
  },
  'wide-form': async (url = '') => {
    await (await import('./wide-form.ts')).plantWideForm(url)
    return []
  },
}

const isPart = (name: string | undefined): name is keyof typeof PARTS =>
  name !== undefined && name in PARTS

const onMongo = async (parts: readonly Measured[]): Promise<Result[]> => {
  const found = await findMongod()
  if (!found.ok)
    return parts.map((part) => skipped(part, 'mongodb', `no MongoDB (${found.reason})`))
  const results: Result[] = []
  for (const part of parts) {
    // One each: what a part left in memory disturbs no other.
    const set = await MongoMemoryReplSet.create({
      binary: { systemBinary: found.binary },
      replSet: { count: 1, storageEngine: 'wiredTiger' },
    })
    try {
      results.push(...(await apart(part, set.getUri().replace('/?', '/bench?'))))
    } finally {
      await set.stop()
    }
  }
  return results
}

/** The parts that the command names; all of them when it names none. */
const chosen = (): ((part: string) => boolean) => {
  const [flag, names = ''] = process.argv.slice(2)
  return flag === '--only' ? (part) => names.split(',').includes(part) : () => true
}

/** Measured on a server that was built. */
const SERVED = ['steering', 'site', 'form']

const runAll = async (): Promise<void> => {
  const isChosen = chosen()
  if (SERVED.some(isChosen)) await builtSite()
  const onBoth = ON_BOTH.filter(isChosen)
  const results: Result[] = []
  for (const part of onBoth) results.push(...(await apart(part)))
  if (onBoth.length > 0) results.push(...(await onMongo(onBoth)))
  for (const part of ON_NONE.filter(isChosen))
    results.push(...(await (part === 'convention' ? apartWithJsx : apart)(part)))
  writeFileSync(FILE, `${JSON.stringify(results, null, 2)}\n`)
  process.stdout.write(`${tableOf(results)}\n`)
  process.exitCode = results.some(({ ok }) => ok === false) ? 1 : 0
}

const [, , name, databaseUrl, count] = process.argv
if (isPart(name)) {
  const results = await PARTS[name](databaseUrl, count)
  process.send?.(results, () => process.exit(0))
} else await runAll()
