import { expect, it } from 'vitest'

import { drainOutbox, PermanentFailure, type TaskHandlers } from '#outbox/worker.ts'
import { later, MINUTE, put, rowOf } from '#tests/builders/outbox.ts'
import { contract } from '#tests/setup/databases.ts'

const LEASE = MINUTE

contract('the worker of the outbox', (guichet) => {
  const drain = (tasks: TaskHandlers) => drainOutbox(guichet().payload, tasks, guichet().clock)

  it('takes again, once its lease is over, what a worker that died had in hand', async () => {
    await put(guichet(), 'dies', 'work', { a: 1 })
    const dead = Promise.withResolvers<void>()
    const began = Promise.withResolvers<void>()
    const stuck = drain({
      work: () => {
        began.resolve()
        return dead.promise
      },
    })
    await began.promise
    const ran: string[] = []
    const alive: TaskHandlers = { work: async (_, { key }) => void ran.push(key) }

    later(guichet(), LEASE - 1)
    expect(await drain(alive)).toBe(0)
    later(guichet(), 1)
    expect(await drain(alive)).toBe(1)
    expect(ran).toEqual(['dies'])
    const done = await rowOf(guichet(), 'dies')
    expect(done).toMatchObject({ state: 'done', attempts: 2, data: {} })

    // The dead one wakes: what it says of a row that is no longer its own changes nothing.
    later(guichet(), MINUTE)
    dead.resolve()
    await stuck
    expect(await rowOf(guichet(), 'dies')).toEqual(done)
    expect(await drain(alive)).toBe(0)
    expect(ran).toEqual(['dies'])
  })

  it('lets a worker that failed late take nothing back from the one that did it', async () => {
    await put(guichet(), 'fails late', 'work')
    const late = Promise.withResolvers<void>()
    const began = Promise.withResolvers<void>()
    const stuck = drain({
      work: () => {
        began.resolve()
        return late.promise
      },
    })
    await began.promise
    later(guichet(), LEASE)
    await drain({ work: async () => undefined })
    late.reject(new Error('the network was lost'))
    await stuck
    expect(await rowOf(guichet(), 'fails late')).toMatchObject({ state: 'done', lastError: null })
  })

  it('gives up what kills each worker that takes it, after a day', async () => {
    await put(guichet(), 'poison', 'work')
    let taken = 0
    const workers: Promise<number>[] = []
    const never = Promise.withResolvers<void>()
    for (let hour = 0; hour <= 26; hour += 1) {
      const began = Promise.withResolvers<void>()
      const drained = drain({
        work: () => {
          taken += 1
          began.resolve()
          return never.promise
        },
      })
      workers.push(drained)
      await Promise.race([began.promise, drained])
      later(guichet(), 60 * MINUTE)
    }
    const row = await rowOf(guichet(), 'poison')
    expect(row.state).toBe('givenUp')
    expect(row.lastError).toMatch(/\S/)
    expect(taken).toBeLessThanOrEqual(25)
    // Each looks again once it wakes: one that still ran would give up the rows of the next scenario.
    never.resolve()
    await Promise.all(workers)
  })

  it('runs each of 40 rows once when four workers look at once', async () => {
    for (let rank = 0; rank < 40; rank += 1) await put(guichet(), `row ${rank}`, 'many')
    const ran: string[] = []
    const many: TaskHandlers = {
      many: async (_, { key }) => {
        ran.push(key)
        await new Promise((resolve) => setTimeout(resolve, 5))
      },
    }
    const counts = await Promise.all([drain(many), drain(many), drain(many), drain(many)])
    for (const more of [await drain(many), await drain(many)]) counts.push(more)
    expect(ran.toSorted()).toEqual(
      Array.from({ length: 40 }, (_, rank) => `row ${rank}`).toSorted(),
    )
    expect(counts.reduce((sum, count) => sum + count)).toBe(40)
    const left = await guichet().payload.count({
      collection: 'outbox',
      where: { and: [{ task: { equals: 'many' } }, { state: { not_equals: 'done' } }] },
    })
    expect(left.totalDocs).toBe(0)
  })

  it('lets nothing behind a row that fails wait for it', async () => {
    await put(guichet(), 'fails first', 'order')
    for (let rank = 0; rank < 12; rank += 1) await put(guichet(), `behind ${rank}`, 'order')
    const ran: string[] = []
    const order: TaskHandlers = {
      order: async (_, { key }) => {
        if (key === 'fails first') throw new Error('not now')
        ran.push(key)
      },
    }
    await drain(order)
    expect(ran).toHaveLength(12)
    expect(await rowOf(guichet(), 'fails first')).toMatchObject({
      state: 'pending',
      attempts: 1,
      lastError: 'not now',
    })
  })

  it('gives up at once what can never be done, and what nobody knows how to do', async () => {
    await put(guichet(), 'never', 'refused')
    await put(guichet(), 'unknown', 'a task of another version')
    await drain({ refused: () => Promise.reject(new PermanentFailure('no such address')) })
    expect(await rowOf(guichet(), 'never')).toMatchObject({
      state: 'givenUp',
      attempts: 1,
      lastError: 'no such address',
    })
    expect(await rowOf(guichet(), 'unknown')).toMatchObject({ state: 'givenUp' })
  })

  it('queues a key once, and takes back what was written with its double', async () => {
    await put(guichet(), 'once', 'work')
    await expect(put(guichet(), 'once', 'work')).rejects.toThrow()
    const races = await Promise.allSettled(
      Array.from({ length: 5 }, () => put(guichet(), 'raced', 'work')),
    )
    expect(races.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { totalDocs } = await guichet().payload.count({
      collection: 'outbox',
      where: { key: { in: ['once', 'raced'] } },
    })
    expect(totalDocs).toBe(2)
    await drain({ work: async () => undefined })
  })
})
