/**
 * The database of each earlier migration, with what people had written in it (tests/fixtures/earlier), starts
 * on the present version with nothing lost, and goes on: issue §2, upgrades.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { brotliDecompressSync } from 'node:zlib'

import { BasePayload, type Payload, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { backup } from '#backup/backup.ts'
import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import { environment } from '#platform/env.ts'
import { bringToVersion } from '#platform/bring-to-version.ts'
import { demoPassword } from '#seed/accounts.ts'
import { countAll } from '#tests/builders/archives.ts'
import { everyRow } from '#tests/builders/sqlite-rows.ts'
import { verifyJournal } from '#workflows/fire/verify.ts'

import { governed } from '../../src/governed.ts'
import { migrations } from '../../src/migrations/index.ts'

const EARLIER = migrations.slice(0, -1).map(({ name }) => name)
const LATER = new Date('2025-06-11T08:00:00Z')

const folder = mkdtempSync(path.join(tmpdir(), 'earlier-'))
const fixture = (name: string): string => path.resolve(`tests/fixtures/earlier/${name}.tar.br`)

/** @returns the file of the database; what it names is where the platform looks for files */
const unpack = (name: string): string => {
  const room = path.join(folder, name)
  mkdirSync(room)
  execFileSync('tar', ['-x', '-C', room], {
    input: brotliDecompressSync(readFileSync(fixture(name))),
  })
  cpSync(path.join(room, 'files'), path.join(folder, 'files'), { recursive: true })
  return path.join(room, 'guichet.db')
}

const openAt = async (file: string): Promise<Payload> => {
  const { makeConfig } = await import('../../payload.config.ts')
  const database = { kind: 'sqlite', url: `file:${file}`, file } as const
  const made = await makeConfig({ ...environment(), database })
  // Types are those of the program, not of a database of tests.
  const config = { ...made, typescript: { ...made.typescript, autoGenerate: false } }
  return new BasePayload().init({ config, disableOnInit: true })
}

type Rows = ReturnType<typeof everyRow>

const rowsAt = (file: string): Rows => {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return everyRow(database)
  } finally {
    database.close()
  }
}

/** An account whose employer is completed was changed, and says so. */
const COMPLETED = /^users\.updated_at /

/** What was written and is not there any more, or is another. */
const lost = (before: Rows, after: Rows): string[] =>
  Object.entries(before).flatMap(([table, rows]) => {
    const now = new Map((after[table] ?? []).map((row) => [row['id'], row]))
    return rows.flatMap((row) =>
      Object.entries(row)
        .filter(([column, value]) => value !== null && now.get(row['id'])?.[column] !== value)
        .map(([column]) => `${table}.${column} of ${String(row['id'])}`)
        .filter((one) => !COMPLETED.test(one)),
    )
  })

const journalOf = async (payload: Payload) => {
  const faults: unknown[] = []
  const verified = await verifyJournal(payload, Object.values(governed), (one) => faults.push(one))
  expect(faults).toEqual([])
  return verified
}

describe('the database of an earlier version', () => {
  beforeAll(() => {
    const DATABASE_URL = `file:${folder}/unused.db`
    Object.assign(process.env, { DATABASE_URL, DATA_DIR: folder, DEMO: '1' })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is kept for each migration before the present one', () => {
    expect(EARLIER.filter((name) => !existsSync(fixture(name)))).toEqual([])
  })

  describe.each(EARLIER)('%s', (name) => {
    let before: Rows
    let file: string
    let payload: Payload
    beforeAll(async () => {
      file = unpack(name)
      before = rowsAt(file)
      payload = await openAt(file)
      await bringToVersion(payload)
    })
    afterAll(() => payload?.destroy())

    it('keeps every value of every row', () => {
      for (const table of ['dossiers', 'documents', 'journal', 'outbox', 'users', 'call_revisions'])
        expect(before[table]?.length, table).toBeGreaterThan(0)
      expect(lost(before, rowsAt(file))).toEqual([])
    })

    it('keeps its chains of the journal', async () => {
      const { rows, chains } = await journalOf(payload)
      expect(rows).toBe(before['journal']?.length)
      expect(chains).toBeGreaterThan(2)
    })

    it('keeps its files, each with the SHA-256 that was recorded, and goes whole into an archive', async () => {
      const { rows, files, faults } = await backup(payload, path.join(folder, `${name}.gz`), LATER)
      expect(faults).toEqual([])
      expect(rows).toEqual(await countAll(payload))
      expect(files['documents']).toBeGreaterThan(3)
    })

    it('lets people sign in', async () => {
      const data = { email: 'association@demo.test', password: demoPassword }
      expect((await payload.login({ collection: 'users', data })).user?.email).toBe(data.email)
    })

    // Drawing takes seconds, and the first version is the farthest.
    if (name === EARLIER[0])
      it('does what was ordered and waited: the document', async () => {
        const waited: Where = { requestKey: { equals: 'dossier.v1' } }
        const produced = async () =>
          (await payload.count({ collection: 'documents', where: waited })).totalDocs
        expect(await produced()).toBe(0)
        await drainOutbox(payload, handlers, { now: () => LATER })
        expect(await produced()).toBe(1)
        const left: Where = { state: { not_equals: 'done' } }
        const { docs } = await payload.find({ collection: 'outbox', where: left, depth: 0 })
        expect(docs.map(({ key, lastError }) => [key, lastError])).toEqual([])
        await journalOf(payload)
      })
  })
})
