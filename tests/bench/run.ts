/**
 * npm run bench: how fast, held against what. Prints a table, writes bench-results.json, and ends with 1
 * when a bar is missed. What each figure means: docs/performance.md.
 */
import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'

import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

import { findMongod } from '#tests/setup/find-mongod.ts'

import { skipped, tableOf, type Result } from './results.ts'

const FILE = 'bench-results.json'
const PARTS = ['database', 'site'] as const
type Part = (typeof PARTS)[number]

const partOf = (name: string | undefined): Part | undefined => PARTS.find((part) => part === name)

const measure = async (part: Part, databaseUrl: string | undefined): Promise<Result[]> => {
  if (part === 'site') return (await import('./on-site.ts')).benchSite()
  return (await import('./on-database.ts')).benchDatabase(databaseUrl)
}

/** Each part in a process of its own: the environment is read once in each, and nothing lingers. */
const apart = (part: Part, databaseUrl?: string): Promise<Result[]> =>
  new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [part, ...(databaseUrl ? [databaseUrl] : [])], {
      env: { ...process.env, NODE_ENV: 'production' },
    })
    let results: Result[] | undefined
    child.once('message', (message) => (results = message as Result[]))
    child.once('exit', () =>
      results ? resolve(results) : reject(new Error(`the part « ${part} » gave nothing`)),
    )
  })

const onMongo = async (): Promise<Result[]> => {
  const found = await findMongod()
  if (!found.ok) return [skipped('saving and filing', 'mongodb', `no MongoDB (${found.reason})`)]
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary: found.binary },
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  })
  try {
    return await apart('database', set.getUri().replace('/?', '/bench?'))
  } finally {
    await set.stop()
  }
}

const runAll = async (): Promise<void> => {
  const results = [...(await apart('database')), ...(await onMongo()), ...(await apart('site'))]
  writeFileSync(FILE, `${JSON.stringify(results, null, 2)}\n`)
  process.stdout.write(`${tableOf(results)}\n`)
  process.exitCode = results.some(({ ok }) => ok === false) ? 1 : 0
}

const part = partOf(process.argv[2])
if (part) {
  const results = await measure(part, process.argv[3])
  process.send?.(results, () => process.exit(0))
} else await runAll()
