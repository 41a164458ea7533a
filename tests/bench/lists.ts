/** The list of a desk with a thousand dossiers and with a hundred thousand; then all of them as a file. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { exportQueue } from '#instruction/queue/export.ts'
import { readQueuePage } from '#instruction/queue/queue.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { tableResponse } from '#platform/table-file.ts'
import { requestOf } from '#tests/builders/filed-dossiers.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import { writeMany } from './many.ts'
import { judged, type Result } from './results.ts'

const FEW = 1000
const MANY = 100_000
const BAR = 1.5
const RUNS = 40
const DESK = 'dreets.ara@demo.test'
const MEGABYTE = 1_048_576
const RATE_OF_ROWS = 'rows a second'
/** A file that kept its rows would hold several times what it does after a tenth of them. */
const FLAT = 1.1

const LISTS = {
  'the list of a desk, first page': '',
  'the list, by amount and département': 'montant-min=5000&montant-max=30000&departement=38',
  'the list, beginning of a name that all bear': 'recherche=struct',
  'the list, beginning of a name that one in seven bears': 'recherche=chantier',
  'the list, in the order of amounts': 'tri=montant',
} as const

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0

/** Milliseconds of each list. */
const timesOf = async (guichet: Guichet): Promise<Record<string, number>> => {
  const times: Record<string, number> = {}
  for (const [name, address] of Object.entries(LISTS)) {
    const { query } = readQueue(new URLSearchParams(address))
    const each: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const req = await requestOf(guichet)
      req.user = (await deskUser(guichet)) as never
      const start = performance.now()
      await readQueuePage(req, query)
      if (run >= RUNS / 4) each.push(performance.now() - start)
    }
    times[name] = median(each)
  }
  return times
}

const deskUser = async ({ payload }: Guichet) =>
  (await payload.find({ collection: 'users', where: { email: { equals: DESK } }, depth: 0 }))
    .docs[0]

type Exported = { seconds: number; rows: number; grown: number; early: number; last: number }

/** What is still held once garbage is collected, in megabytes: resident memory says when V8 last cared to. */
const held = (): number => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed / MEGABYTE
}

/** Reads the file as it comes, keeping nothing of it. Megabytes held after a tenth of the rows and after the last. */
const exportAll = async (guichet: Guichet): Promise<Exported> => {
  const req = await requestOf(guichet)
  req.user = (await deskUser(guichet)) as never
  const { query } = readQueue(new URLSearchParams(''))
  const before = process.memoryUsage.rss()
  const start = performance.now()
  let [rows, early, most] = [0, 0, before]
  const { body } = tableResponse(exportQueue(req, query), 'csv', 'file')
  for await (const part of body ?? []) {
    for (const byte of part as Uint8Array) if (byte === 10) rows += 1
    most = Math.max(most, process.memoryUsage.rss())
    if (early === 0 && rows > MANY / 10) early = held()
  }
  const seconds = (performance.now() - start) / 1000
  return { seconds, rows, early, last: held(), grown: (most - before) / MEGABYTE }
}

const benchExport = async (guichet: Guichet, database: 'sqlite' | 'mongodb'): Promise<Result[]> => {
  const { seconds, rows, early, last, grown } = await exportAll(guichet)
  const shared = { database, against: null, bar: null } as const
  return [
    judged({
      ...shared,
      name: `CSV of ${rows - 1} dossiers`,
      value: rows / seconds,
      unit: RATE_OF_ROWS,
    }),
    judged({
      ...shared,
      name: 'memory held when it is written',
      value: last,
      unit: 'MB',
      against: { name: 'after a tenth of it', value: early },
      bar: FLAT,
    }),
    judged({
      ...shared,
      name: 'resident memory beyond what there was before, garbage included',
      value: grown,
      unit: 'MB',
    }),
  ]
}

/** @returns the lists, and the file of all rows */
export const benchLists = async (
  guichet: Guichet,
  database: 'sqlite' | 'mongodb',
): Promise<Result[]> => {
  await writeMany(guichet, FEW)
  const few = await timesOf(guichet)
  await writeMany(guichet, MANY)
  const many = await timesOf(guichet)
  const lists = Object.keys(LISTS).map((name) =>
    judged({
      name: `${name}, ${MANY} dossiers`,
      database,
      value: many[name] ?? 0,
      unit: 'ms',
      against: { name: `the same at ${FEW}`, value: few[name] ?? 0 },
      bar: BAR,
    }),
  )
  return [...lists, ...(await benchExport(guichet, database))]
}
