import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'

import { beforeAll, expect, it } from 'vitest'

import { mailOrder } from '#mail/catalogue.ts'
import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { refusalIn, refused } from '#tests/builders/hostile.ts'
import { later, MINUTE, put, rowOf } from '#tests/builders/outbox.ts'
import { plantDraft } from '#tests/builders/planted-draft.ts'
import { contract } from '#tests/setup/databases.ts'
import { freePort } from '#tests/setup/free-port.ts'
import { openSlowPost } from '#tests/setup/slow-post.ts'

const port = await freePort()

type Health = {
  status: string
  storage: { kind: string; fault: string | null; since: string | null }
  outbox: { pending: number; failing: number; givenUp: number; oldestSeconds: number }
}

contract(
  'what the health page says of a fault',
  (guichet) => {
    let association: candidature.Session
    let reference: string
    beforeAll(async () => {
      ;({ association, reference } = await plantDraft(guichet()))
    })

    const health = async (): Promise<Health> => {
      const answer = await guichet().ask('/api/health')
      expect(answer.status).toBe(200)
      return (await answer.json()) as Health
    }
    const join = () =>
      candidature.joinFile(guichet(), association, reference, { request: 'rib', name: 'rib.pdf' })
    const folder = () => path.join(guichet().dataDirectory, 'files', 'documents')
    const aside = () => `${folder()}.aside`

    it('is nothing when there is none', async () => {
      expect(await health()).toMatchObject({
        status: 'ok',
        storage: { kind: 'disk', fault: null, since: null },
        outbox: { pending: 0, failing: 0, givenUp: 0, oldestSeconds: 0 },
      })
    })

    it('names uploads that cannot be written, of which nothing is kept, until they can', async () => {
      mkdirSync(folder(), { recursive: true })
      renameSync(folder(), aside())
      // No right of the account that runs the tests makes a folder of it.
      symlinkSync('/dev/null', folder())
      await refused(guichet(), join, { status: 503, code: 'panne.stockage' })
      const { storage } = await health()
      expect(storage).toMatchObject({ kind: 'disk', fault: 'down' })
      expect(Date.parse(storage.since ?? '')).toBeLessThanOrEqual(Date.now())
      rmSync(folder())
      renameSync(aside(), folder())
      expect((await health()).storage).toEqual({ kind: 'disk', fault: null, since: null })
      expect((await join()).status).toBe(201)
    })

    it('counts the mails that wait for a server which is down for an hour, each sent once when it is back', async () => {
      const { payload, clock } = guichet()
      const drain = () => drainOutbox(payload, handlers, clock)
      const addresses = ['un@demo.test', 'deux@demo.test', 'trois@demo.test']
      for (const to of addresses) {
        const facts = { link: 'http://localhost:3999/mot-de-passe/nouveau', validForMinutes: 60 }
        await put(guichet(), `down:${to}`, 'mail', mailOrder('password', to, facts))
      }
      for (let minutes = 0; minutes < 60; minutes += 5) {
        await drain()
        later(guichet(), 5 * MINUTE)
      }
      const { outbox, status } = await health()
      expect(status).toBe('ok')
      expect(outbox).toEqual({ pending: 3, failing: 3, givenUp: 0, oldestSeconds: 3600 })
      expect((await rowOf(guichet(), `down:${addresses[0]}`)).lastError).toMatch(/\S/)

      const post = await openSlowPost(0, undefined, port)
      for (let minutes = 0; minutes < 60; minutes += 10) {
        await drain()
        later(guichet(), 10 * MINUTE)
      }
      await post.close()
      expect(post.received.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
        'deux@demo.test',
        'trois@demo.test',
        'un@demo.test',
      ])
      expect((await health()).outbox).toMatchObject({ pending: 0, failing: 0, givenUp: 0 })
    })

    it('is never that one is signed out', async () => {
      const { payload } = guichet()
      const { findOne } = payload.db
      const gone = Object.assign(new Error('gone'), { name: 'MongoNetworkError' })
      payload.db.findOne = () => Promise.reject(gone)
      const answer = await join()
      payload.db.findOne = findOne
      expect([answer.status, (await refusalIn(answer)).code]).toEqual([503, 'panne.base'])
    })

    it('is that the database does not answer, to whoever balances the load', async () => {
      const { payload } = guichet()
      const { findOne } = payload.db
      payload.db.findOne = () => Promise.reject(new Error('gone'))
      const answer = await guichet().ask('/api/health')
      payload.db.findOne = findOne
      expect([answer.status, ((await answer.json()) as Health).status]).toEqual([503, 'down'])
    })
  },
  { variables: { SMTP_URL: `smtp://127.0.0.1:${port}` } },
)
