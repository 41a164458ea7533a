import { afterAll, beforeAll, expect, it } from 'vitest'

import { mailOrder } from '#mail/catalogue.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { contract } from '#tests/setup/databases.ts'
import { openSlowPost, type SlowPost } from '#tests/setup/slow-post.ts'
import { startWorker } from '#tests/setup/worker-process.ts'
import { enqueue } from '#workflows/fire/outbox.ts'

const ROWS = 12
const STOPPED_AFTER = 5

contract('a worker in a process of its own', (guichet) => {
  if (process.env.DATABASE === 'sqlite') {
    it('is refused on SQLite with what to do instead: the server is the one writer', async () => {
      const { code, said } = await startWorker({}).ended
      expect(code).toBe(1)
      expect(said).toContain('avec SQLite, un seul processus écrit')
    })
    return
  }

  let post: SlowPost
  let stopAll = (): void => undefined
  beforeAll(async () => {
    post = await openSlowPost(300, (received) => received === STOPPED_AFTER && stopAll())
  })
  afterAll(() => post.close())

  const queueMails = (): Promise<void> =>
    inTransaction(guichet().payload, null, async (req) => {
      const facts = { link: 'http://localhost:3999/mot-de-passe/nouveau', validForMinutes: 60 }
      for (let rank = 0; rank < ROWS; rank += 1) {
        const data = mailOrder('password', `personne${rank}@essai.test`, facts)
        await enqueue(req, { key: `password:${rank}`, task: 'mail', data }, guichet().clock.now())
      }
    })

  const rowsThatAre = async (state: string) => {
    const where = { state: { equals: state } }
    const { docs } = await guichet().payload.find({
      collection: 'outbox',
      where,
      pagination: false,
      depth: 0,
    })
    return docs
  }

  it('shares the rows with another one, and finishes the one it has in hand when told to stop', async () => {
    const workers = [startWorker({ SMTP_URL: post.url }), startWorker({ SMTP_URL: post.url })]
    stopAll = () => {
      for (const { stop } of workers) stop()
    }
    await Promise.all(workers.map(({ started }) => started))
    await queueMails()
    const ends = await Promise.all(workers.map(({ ended }) => ended))
    expect(ends.map(({ code, said }) => (code === 0 ? 0 : said))).toEqual([0, 0])

    const done = await rowsThatAre('done')
    const pending = await rowsThatAre('pending')
    expect(done.length + pending.length).toBe(ROWS)
    expect(pending.length).toBeGreaterThan(0)
    // Each once, and none that left without its row saying so.
    expect(new Set(post.received).size).toBe(post.received.length)
    expect(done).toHaveLength(post.received.length)
    expect(pending.filter(({ leaseOwner }) => leaseOwner)).toEqual([])
  })
})
