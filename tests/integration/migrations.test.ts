/**
 * A database written before the last migration must start: each table holds a row, as in service,
 * because a migration that passes on empty tables may remove or refuse the rows of full ones. While there
 * is one migration only, the database is the one it wrote.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { BasePayload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { everyRow, fillEveryTable, tablesOf, type IsJson } from '#tests/builders/sqlite-rows.ts'
import { startGuichet, type Guichet } from '#tests/setup/guichet.ts'

import { migrations } from '../../src/migrations/index.ts'

const BEFORE = migrations.length > 1 ? migrations.slice(0, -1) : migrations

type SqliteAdapter = {
  migrate: (options: { migrations: typeof migrations }) => Promise<void>
  tables: Record<string, Record<string, { name: string; dataType: string }>>
}

/** The columns that hold JSON, as the adapter knows them. */
const jsonColumns = ({ tables }: SqliteAdapter): IsJson => {
  const known = new Set(
    Object.entries(tables).flatMap(([table, columns]) =>
      Object.values(columns)
        .filter(({ dataType }) => dataType === 'json')
        .map(({ name }) => `${table}.${name}`),
    ),
  )
  return (table, column) => known.has(`${table}.${column}`)
}

const folder = mkdtempSync(path.join(tmpdir(), 'migrations-'))
const file = path.join(folder, 'service.db')
const databaseUrl = `file:${file}`

const read = <T>(look: (database: DatabaseSync) => T): T => {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  try {
    return look(database)
  } finally {
    database.close()
  }
}

const startAsBefore = async (): Promise<IsJson> => {
  Object.assign(process.env, { DATABASE_URL: databaseUrl, DATA_DIR: folder, DEMO: '1' })
  const config = (await import('../../payload.config.ts')).default
  const payload = await new BasePayload().init({ config, disableOnInit: true })
  const adapter = payload.db as unknown as SqliteAdapter
  await adapter.migrate({ migrations: BEFORE })
  const isJson = jsonColumns(adapter)
  await payload.destroy()
  return isJson
}

describe('a database written before the last migration', () => {
  let guichet: Guichet
  let before: ReturnType<typeof everyRow>

  beforeAll(async () => {
    const isJson = await startAsBefore()
    read((database) => fillEveryTable(database, isJson))
    before = read(everyRow)
    guichet = await startGuichet({ databaseUrl })
  })
  afterAll(async () => {
    await guichet?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('was full: each table held a row', () => {
    expect(Object.keys(before).length).toBeGreaterThan(20)
    expect(Object.values(before).every((rows) => rows.length === 1)).toBe(true)
  })

  it('starts, with every migration applied once', () => {
    const applied = read((database) =>
      database.prepare('SELECT name FROM payload_migrations').all(),
    )
    expect(applied.map(({ name }) => String(name)).toSorted()).toEqual(
      migrations.map(({ name }) => name).toSorted(),
    )
  })

  it('keeps every row of every table that remains, and every column that remains', () => {
    const after = read(everyRow)
    for (const table of read(tablesOf).filter((name) => before[name])) {
      const [was, is] = [before[table]?.[0] ?? {}, after[table]?.[0] ?? {}]
      const common = Object.keys(was).filter((column) => column in is)
      expect.soft(after[table], table).toHaveLength(1)
      expect
        .soft(is, table)
        .toMatchObject(Object.fromEntries(common.map((name) => [name, was[name]])))
    }
  })

  it('holds no relation to nothing and no damaged page', () => {
    expect(read((database) => database.prepare('PRAGMA foreign_key_check').all())).toEqual([])
    expect(read((database) => database.prepare('PRAGMA integrity_check').all())).toEqual([
      { integrity_check: 'ok' },
    ])
  })

  it('can be read through each collection', async () => {
    const held = Object.keys(before).map((table) => table.replaceAll('_', '-'))
    const { collections } = guichet.payload.config
    for (const { slug } of collections.filter((collection) => held.includes(collection.slug))) {
      const { docs } = await guichet.payload.find({ collection: slug, depth: 0, pagination: false })
      expect.soft(docs.length, slug).toBeGreaterThan(0)
    }
  })

  it('starts again without a change', async () => {
    const { migrateDatabase } = await import('#platform/database/migrate.ts')
    const rows = read(everyRow)
    await migrateDatabase(guichet.payload)
    expect(read(everyRow)).toEqual(rows)
  })
})
