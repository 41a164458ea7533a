import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { nextRank } from '#filing/reference.ts'
import { sweepRan, sweepRanAt } from '#sweep/marks.ts'
import { contract } from '#tests/setup/databases.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

type Connection = { execute: (statement: string) => Promise<{ rows: Record<string, unknown>[] }> }

const settingsOf = async ({ payload }: Guichet) => {
  const { client } = payload.db as unknown as { client: Connection }
  const read = async (name: string) =>
    Object.values((await client.execute(`PRAGMA ${name}`)).rows[0] ?? {})[0]
  return [await read('journal_mode'), await read('synchronous'), await read('busy_timeout')]
}

/** Another program, as the commands of the operator are, that has begun to write and soon ends. */
const anotherWriter = async ({ dataDirectory }: Guichet): Promise<{ ended: Promise<unknown> }> => {
  const program = `
    const { DatabaseSync } = require('node:sqlite')
    const database = new DatabaseSync(process.argv[1])
    database.exec('BEGIN IMMEDIATE')
    process.stdout.write('writing')
    setTimeout(() => database.exec('COMMIT'), 300)`
  const child = spawn(
    process.execPath,
    ['--no-warnings', '-e', program, `${dataDirectory}/test.db`],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  return { ended }
}

/** SQLite, embedded: one process writes, and the commands of its operator (docs/adr/0003). */
const onSqlite = (guichet: () => Guichet): void => {
  it('keeps its journal, its durability and its patience on every connection', async () => {
    const { payload } = guichet()
    for (let rank = 1; rank <= 3; rank += 1) {
      await inTransaction(payload, null, (req) => nextRank(req, 'settings'))
      await sweepRan(payload, new Date(rank))
      expect(await settingsOf(guichet())).toEqual(['wal', 2, 5000])
    }
  })

  it('waits while another program writes', async () => {
    const { payload } = guichet()
    const { ended } = await anotherWriter(guichet())
    expect(await inTransaction(payload, null, (req) => nextRank(req, 'other program'))).toBe(1)
    await ended
  })

  it('waits with what is written outside a transaction too', async () => {
    const { payload } = guichet()
    const { ended } = await anotherWriter(guichet())
    await sweepRan(payload, new Date(1000))
    await ended
    expect(await sweepRanAt(payload)).toBe(new Date(1000).toISOString())
  })
}

contract('transactions', (guichet) => {
  it('keeps every rank of 40 that are taken at once, without gap or double', async () => {
    const { payload } = guichet()
    const ranks = await Promise.all(
      Array.from({ length: 40 }, () =>
        inTransaction(payload, null, (req) => nextRank(req, 'test')),
      ),
    )
    expect(ranks.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    )
  })

  it('gives a rank back when its transaction is rolled back', async () => {
    const { payload } = guichet()
    await inTransaction(payload, null, (req) => nextRank(req, 'rolled'))
    await expect(
      inTransaction(payload, null, async (req) => {
        await nextRank(req, 'rolled')
        throw new Error('afterwards')
      }),
    ).rejects.toThrow('afterwards')
    expect(await inTransaction(payload, null, (req) => nextRank(req, 'rolled'))).toBe(2)
  })

  it('lets one of 10 compare-and-set writers win', async () => {
    const { payload } = guichet()
    await inTransaction(payload, null, (req) => nextRank(req, 'contended'))
    const won = await Promise.all(
      Array.from({ length: 10 }, (_, writer) =>
        atomicUpdate(payload, {
          collection: 'counters',
          where: { and: [{ series: { equals: 'contended' } }, { last: { equals: 1 } }] },
          data: { last: 100 + writer },
        }),
      ),
    )
    expect(won.filter((row) => row !== null)).toHaveLength(1)
  })

  it('keeps what is written outside a transaction while another is open', async () => {
    const { payload } = guichet()
    const write = (series: string) =>
      payload.db.create({ collection: 'counters', data: { series, last: 7 } })
    let outside: Promise<unknown> = Promise.resolve()
    await inTransaction(payload, null, async (req) => {
      await nextRank(req, 'inside')
      outside = write('outside')
      // The time that it would need, were it not made to wait.
      await Promise.race([outside, sleep(30)])
    })
    expect(await outside).toMatchObject({ series: 'outside', last: 7 })
  })

  if (process.env.DATABASE === 'sqlite') describe('on SQLite', () => onSqlite(guichet))
})
