/** As many filed dossiers as wanted, copied by the database itself from a few that are different. */
import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import { buildFiledRow, groundOf, writeFiledRows } from '#tests/builders/filed-dossiers.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

const MODELS = 200
const BATCH = 5000
const WORDS = ['Emploi', 'Insertion', 'Clause', 'Chantier', 'Territoire', 'Association', 'Atelier']

/** Different names, amounts, départements and hours of filing, all of one region. */
const models = () =>
  Array.from({ length: MODELS }, (_, rank) =>
    buildFiledRow({
      name: `Structure ${WORDS[rank % WORDS.length]} numéro ${rank}`,
      departments: [['01', '07', '26', '38', '42', '69', '73', '74'][rank % 8] ?? '38'],
      asked: 100_000 + rank * 14_321,
      filedAt: new Date(Date.UTC(2025, 5, 1, 8, rank)).toISOString(),
    }),
  )

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
}

type Row = { _id: string; reference: string; asked: number }
type Mongo = {
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
  const { collection } = (payload.db as unknown as Mongo).collections.dossiers
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
}

/** Of the region of the desk, in place of whatever dossiers there were. */
export const writeMany = async (guichet: Guichet, count: number): Promise<void> => {
  const { payload } = guichet
  const ground = await groundOf(guichet)
  await payload.db.deleteMany({ collection: 'dossiers', where: {} })
  await writeFiledRows(guichet, ground, models())
  const multiply = payload.db.name === 'sqlite' ? multiplyOnSqlite : multiplyOnMongo
  await multiply(payload, count / MODELS)
}
