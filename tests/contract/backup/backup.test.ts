import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Payload, Where } from 'payload'
import { afterEach, beforeAll, expect, it } from 'vitest'

import { backup } from '#backup/backup.ts'
import { restore } from '#backup/restore.ts'
import { callProcess } from '#editions/call-process.ts'
import { dossierProcess } from '#filing/dossier-process.ts'
import { bringToVersion } from '#platform/bring-to-version.ts'
import { takeSnapshot } from '#platform/database/snapshot.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { plant } from '#seed/plant.ts'
import { demoPassword } from '#seed/accounts.ts'
import { countAll, digestsIn, rowsIn } from '#tests/builders/archives.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { contract } from '#tests/setup/databases.ts'
import { closeOther, openOther, type Kind } from '#tests/setup/other-database.ts'
import { verifyJournal } from '#workflows/fire/verify.ts'

import { governed } from '../../../src/governed.ts'

/** Its rows lack the columns that came since (tests/fixtures/earlier). */
const EARLIER = path.resolve('tests/fixtures/earlier/20261121_170211_state_desk.archive.tar.gz')
const EMAIL = 'association@demo.test'
// From one database to the other and back, where there are both.
const JOURNEY: readonly Kind[] =
  process.env.DATABASE === 'mongodb' ? ['sqlite', 'mongodb'] : ['sqlite']

contract('moving house', (guichet) => {
  const opened: Payload[] = []
  const target = async (kind: Kind = 'sqlite'): Promise<Payload> => {
    const payload = await openOther(kind)
    opened.push(payload)
    return payload
  }
  const at = (name: string): string => path.join(guichet().dataDirectory, name)
  const files = (): string => path.join(guichet().dataDirectory, 'files', 'documents')
  const digests = (): string[] => digestsIn(files())
  let archive: string

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    const session = await candidature.signIn(guichet(), EMAIL)
    const reference = await candidature.openDraft(guichet(), session)
    await candidature.fillIn(guichet(), session, reference, buildDossierAnswers())
    await candidature.joinAll(guichet(), session, reference)
    expect((await candidature.file(guichet(), session, reference)).ok).toBe(true)
    archive = at('whole.tar.gz')
    expect((await backup(payload, archive, clock.now())).faults).toEqual([])
  })
  afterEach(async () => {
    for (const payload of opened.splice(0)) await closeOther(payload)
  })

  it('carries every row with its id, every file, a password and the journal from one database to the next', async () => {
    const before = digests()
    const rows = await rowsIn(archive)
    expect(before.length).toBeGreaterThan(2)
    expect(rows.dossiers).toHaveLength(1)
    let [from, last] = [archive, undefined as Payload | undefined]
    for (const kind of JOURNEY) {
      rmSync(files(), { recursive: true })
      last = await target(kind)
      const { rows: counts } = await restore(last, from)
      expect(await countAll(last)).toEqual(counts)
      expect(digests()).toEqual(before)
      const { faults } = await verifyJournal(last, [callProcess, dossierProcess], () => undefined)
      expect(faults).toBe(0)
      from = at(`from-${kind}.tar.gz`)
      expect((await backup(last, from, guichet().clock.now())).faults).toEqual([])
      expect(await rowsIn(from)).toEqual(rows)
    }
    const signedIn = await last?.login({
      collection: 'users',
      data: { email: EMAIL, password: demoPassword },
    })
    expect(signedIn?.user?.email).toBe(EMAIL)
  })

  it('leaves sessions out', async () => {
    expect((await rowsIn(archive)).users?.every((user) => !('sessions' in (user as object)))).toBe(
      true,
    )
  })

  it('does not see what is written after its instant', async () => {
    const { payload, clock } = guichet()
    const snapshot = await takeSnapshot(payload)
    try {
      const data = { key: 'written-after', at: clock.now().toISOString() }
      await payload.db.create({ collection: 'sweep-marks', data })
      const keys: unknown[] = []
      for await (const page of snapshot.pages('sweep-marks'))
        keys.push(...page.map((row) => row.key))
      expect(keys).not.toContain('written-after')
    } finally {
      await snapshot.close()
    }
  })

  it('is of one instant while others write', async () => {
    const { payload, clock } = guichet()
    let written = 0
    let go = true
    const writer = (async () => {
      while (go) {
        await inTransaction(payload, null, async (req) => {
          const pair = { series: `pair-${written}`, last: written }
          await payload.db.create({ collection: 'counters', data: pair, req })
          const data = { key: `pair-${written}`, at: clock.now().toISOString() }
          await payload.db.create({ collection: 'sweep-marks', data, req })
        })
        written += 1
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    })()
    while (written < 5) await new Promise((resolve) => setTimeout(resolve, 5))
    let [busy, before] = ['', 0]
    // Nothing says that the writer has its turn during a given one.
    for (let backups = 1; written === before || busy === ''; backups += 1) {
      busy = at(`busy-${backups}.tar.gz`)
      before = written
      await backup(payload, busy, clock.now())
    }
    go = false
    await writer
    const rows = await rowsIn(busy)
    const named = (list: unknown[] | undefined, column: string): string[] =>
      (list ?? [])
        .map((row) => String((row as Record<string, unknown>)[column]))
        .filter((name) => name.startsWith('pair-'))
        .toSorted()
    expect(named(rows.counters, 'series')).toEqual(named(rows['sweep-marks'], 'key'))
    expect(named(rows.counters, 'series').length).toBeGreaterThanOrEqual(before)
  })

  const damage = (name: string, change: (bytes: Buffer) => Buffer): string => {
    const copy = at(name)
    writeFileSync(copy, change(readFileSync(archive)))
    return copy
  }
  it.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    [
      'with one bit turned',
      (bytes) => {
        const middle = bytes.length >> 1
        bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
        return bytes
      },
      /abîmée/,
    ],
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 2000), /abîmée/],
    ['that is another file', () => Buffer.from('%PDF-1.7'), /n’est pas une sauvegarde/],
  ])('refuses an archive %s before anything is written', async (title, change, sentence) => {
    const payload = await target()
    const broken = damage(`${title.replaceAll(' ', '-')}.tar.gz`, change)
    await expect(restore(payload, broken)).rejects.toThrow(sentence)
    expect(Object.values(await countAll(payload)).every((count) => count === 0)).toBe(true)
    await restore(payload, archive)
  })

  it('refuses a database that is not empty', async () => {
    await expect(restore(guichet().payload, archive)).rejects.toThrow(/n’est pas vide/)
  })

  it('goes on after an interruption, with this archive and no other', async () => {
    const payload = await target()
    const stopAt = (wanted: number) => () => {
      wanted -= 1
      if (wanted === 0) throw new Error('interrupted')
    }
    await expect(restore(payload, archive, stopAt(6))).rejects.toThrow('interrupted')
    const other = at('other.tar.gz')
    await backup(guichet().payload, other, guichet().clock.now())
    await expect(restore(payload, other)).rejects.toThrow(/inachevée/)
    const { rows } = await restore(payload, archive)
    expect(await countAll(payload)).toEqual(rows)
    await expect(restore(payload, archive)).rejects.toThrow(/n’est pas vide/)
  })

  it('never writes over a backup, and leaves no half of one', async () => {
    const taken = at('taken.tar.gz')
    copyFileSync(archive, taken)
    await expect(backup(guichet().payload, taken, guichet().clock.now())).rejects.toThrow(
      /existe déjà/,
    )
    expect(readFileSync(taken)).toEqual(readFileSync(archive))
    expect(existsSync(`${taken}.part`)).toBe(false)
  })

  it('says which file is missing, and saves the rest', async () => {
    const [name = ''] = readdirSync(files())
    const bytes = readFileSync(path.join(files(), name))
    rmSync(path.join(files(), name))
    const { faults } = await backup(guichet().payload, at('less.tar.gz'), guichet().clock.now())
    writeFileSync(path.join(files(), name), bytes)
    expect(faults).toEqual([`files/documents/${name} : fichier introuvable`])
  })

  it('takes the archive of an earlier version: rows, columns that it had not, files, chains', async () => {
    const payload = await target(process.env.DATABASE === 'mongodb' ? 'mongodb' : 'sqlite')
    const { rows } = await restore(payload, EARLIER)
    expect(rows.corrections).toBe(1)
    await bringToVersion(payload)
    const lacking: Where = { or: [{ turn: { exists: false } }, { places: { exists: false } }] }
    expect((await payload.count({ collection: 'dossiers', where: lacking })).totalDocs).toBe(0)
    const told = await verifyJournal(payload, Object.values(governed), () => undefined)
    expect(told).toMatchObject({ rows: rows.journal, faults: 0 })
    const again = await backup(payload, at('again.tar.gz'), guichet().clock.now())
    expect(again).toMatchObject({ faults: [], rows })
  })
})
