/** As many filed dossiers as wanted, copied by the database itself from a few that are different. */
import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import { departments } from '#territories/areas.ts'
import {
  buildFiledRow,
  groundOf,
  writeFiledRows,
  type FiledRow,
} from '#tests/builders/filed-dossiers.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

const BATCH = 5000
const WORDS = ['Emploi', 'Insertion', 'Clause', 'Chantier', 'Territoire', 'Association', 'Atelier']
const AROUND = ['01', '07', '26', '38', '42', '69', '73', '74']

const filedOn = (rank: number, days = 1): string =>
  new Date(Date.UTC(2025, 5, 1 - (rank % days), 8, rank)).toISOString()

/** Different names, amounts, départements and hours of filing, all of one region: the fullest of desks. */
const ofOneRegion = (): FiledRow[] =>
  Array.from({ length: 200 }, (_, rank) =>
    buildFiledRow({
      name: `Structure ${WORDS[rank % WORDS.length]} numéro ${rank}`,
      departments: [AROUND[rank % AROUND.length] ?? '38'],
      asked: 100_000 + rank * 14_321,
      filedAt: filedOn(rank),
    }),
  )

const STATES = [
  'submitted',
  'correction',
  'under_review',
  'reviewed',
  'selected',
  'accepted',
  'rejected',
] as const

/** Of every département, in states of the whole path, one in ten with a due date that is past or near. */
export const ofTheNation = (): FiledRow[] =>
  Array.from({ length: 500 }, (_, rank) => {
    const { code, region } = departments()[rank % departments().length] ?? {
      code: '38',
      region: '84',
    }
    const state = STATES[rank % STATES.length] ?? 'submitted'
    const decided = state === 'selected' || state === 'accepted'
    return buildFiledRow({
      name: `Structure ${WORDS[rank % WORDS.length]} numéro ${rank}`,
      region,
      departments: [code],
      state,
      asked: 100_000 + rank * 14_321,
      filedAt: filedOn(rank, 120),
      dueAt: rank % 10 === 0 ? new Date(Date.UTC(2025, 5, 5 + (rank % 8))).toISOString() : null,
      ...(decided ? { granted: 90_000, grantedEtp: 50 } : {}),
    })
  })

type Sqlite = {
  drizzle: {
    all: (query: ReturnType<typeof sql>) => Promise<{ name: string }[]>
    run: (query: ReturnType<typeof sql>) => Promise<unknown>
  }
}

const multiplyOnSqlite = async (payload: Payload, times: number): Promise<void> => {
  const { drizzle } = payload.db as unknown as Sqlite
  const columns = await drizzle.all(sql.raw("SELECT name FROM pragma_table_info('dossiers')"))
  const own: Readonly<Record<string, string>> = {
    id: 'lower(hex(randomblob(16)))',
    reference: "d.reference || '-' || n.value",
    asked: 'd.asked + abs(random()) % 1000000',
  }
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const values = columns.map(({ name }) => own[name] ?? `d."${name}"`).join(', ')
  await drizzle.run(
    sql.raw(
      `WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < ${times - 1})
       INSERT INTO dossiers (${names}) SELECT ${values} FROM dossiers d CROSS JOIN n`,
    ),
  )
  await drizzle.run(sql.raw('ANALYZE'))
  await drizzle.run(sql.raw('PRAGMA wal_checkpoint(TRUNCATE)'))
}

type Row = { _id: string; reference: string; asked: number }
type Mongo = {
  connection: { db: { admin: () => { command: (command: object) => Promise<unknown> } } }
  collections: Record<
    'dossiers',
    {
      collection: {
        find: (filter: object) => { toArray: () => Promise<Row[]> }
        insertMany: (rows: Row[], options: object) => Promise<unknown>
      }
    }
  >
}

const multiplyOnMongo = async (payload: Payload, times: number): Promise<void> => {
  const { collections, connection } = payload.db as unknown as Mongo
  const { collection } = collections.dossiers
  const rows = await collection.find({}).toArray()
  let batch: Row[] = []
  const flush = async () => {
    if (batch.length > 0) await collection.insertMany(batch, { ordered: false })
    batch = []
  }
  for (let time = 1; time < times; time += 1)
    for (const row of rows) {
      const asked = row.asked + Math.floor(Math.random() * 1_000_000)
      batch.push({ ...row, _id: randomUUID(), reference: `${row.reference}-${time}`, asked })
      if (batch.length === BATCH) await flush()
    }
  await flush()
  // What was inserted is written to disk at once, and not while it is measured.
  await connection.db.admin().command({ fsync: 1 })
}

/** In place of whatever dossiers there were. @param models of which there are as many copies of each */
export const writeMany = async (
  guichet: Guichet,
  count: number,
  models: readonly FiledRow[] = ofOneRegion(),
): Promise<void> => {
  const { payload } = guichet
  const ground = await groundOf(guichet)
  await payload.db.deleteMany({ collection: 'dossiers', where: {} })
  await writeFiledRows(guichet, ground, models)
  const multiply = payload.db.name === 'sqlite' ? multiplyOnSqlite : multiplyOnMongo
  if (count > models.length) await multiply(payload, count / models.length)
}
