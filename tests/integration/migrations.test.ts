/**
 * A database written before any migration must start on the present version: each table holds a row, as in
 * service, because a migration that passes on empty tables may remove or refuse the rows of full ones. While
 * there is one migration only, the database is the one it wrote.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { BasePayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { everyRow, fillEveryTable, tablesOf, type IsJson } from '#tests/builders/sqlite-rows.ts'
import { startGuichet, type Guichet } from '#tests/setup/guichet.ts'
import { migrateDatabase } from '#platform/database/migrate.ts'
import { environment } from '#platform/env.ts'

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

const read = <T>(look: (database: DatabaseSync) => T, at = file): T => {
  const database = new DatabaseSync(at, { enableForeignKeyConstraints: false })
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

type Rows = ReturnType<typeof everyRow>

/** Every row of every table that remains, and every column that remains. */
const expectKept = (before: Rows, at: string): void => {
  const after = read(everyRow, at)
  for (const table of read(tablesOf, at).filter((name) => before[name])) {
    const [was, is] = [before[table]?.[0] ?? {}, after[table]?.[0] ?? {}]
    const common = Object.keys(was).filter((column) => column in is)
    expect.soft(after[table], table).toHaveLength(1)
    expect
      .soft(is, table)
      .toMatchObject(Object.fromEntries(common.map((name) => [name, was[name]])))
  }
}

/** Rows are read as the program reads them: a column that it would not understand fails here. */
const expectRead = async (payload: Payload, before: Rows): Promise<void> => {
  const held = Object.keys(before).map((table) => table.replaceAll('_', '-'))
  for (const { slug } of payload.config.collections.filter((one) => held.includes(one.slug))) {
    const { docs } = await payload.find({ collection: slug, depth: 0, pagination: false })
    expect.soft(docs.length, slug).toBeGreaterThan(0)
  }
}

const EARLIER = BEFORE.slice(0, -1).map(({ name }, rank) => ({ name, rank }))

describe('a database written by an earlier version', () => {
  it.each(EARLIER)('starts with nothing lost after $name alone', async ({ name, rank }) => {
    Object.assign(process.env, { DATABASE_URL: databaseUrl, DATA_DIR: folder, DEMO: '1' })
    const at = path.join(folder, `${name}.db`)
    const { makeConfig } = await import('../../payload.config.ts')
    const database = { kind: 'sqlite', url: `file:${at}`, file: at } as const
    const made = await makeConfig({ ...environment(), database })
    // Types are those of the program, not of a database of tests.
    const config = { ...made, typescript: { ...made.typescript, autoGenerate: false } }
    const payload = await new BasePayload().init({ config, disableOnInit: true })
    const adapter = payload.db as unknown as SqliteAdapter
    await adapter.migrate({ migrations: migrations.slice(0, rank + 1) })
    read((opened) => fillEveryTable(opened, jsonColumns(adapter)), at)
    const before = read(everyRow, at)
    expect(Object.keys(before).length).toBeGreaterThan(15)
    await migrateDatabase(payload)
    expectKept(before, at)
    await expectRead(payload, before)
    await payload.destroy()
  })
})

describe('a database written before the last migration', () => {
  let guichet: Guichet
  let before: Rows

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
    expectKept(before, file)
  })

  it('holds no relation to nothing and no damaged page', () => {
    expect(read((database) => database.prepare('PRAGMA foreign_key_check').all())).toEqual([])
    expect(read((database) => database.prepare('PRAGMA integrity_check').all())).toEqual([
      { integrity_check: 'ok' },
    ])
  })

  it('can be read through each collection', () => expectRead(guichet.payload, before))

  it('starts again without a change', async () => {
    const rows = read(everyRow)
    await migrateDatabase(guichet.payload)
    expect(read(everyRow)).toEqual(rows)
  })
})
