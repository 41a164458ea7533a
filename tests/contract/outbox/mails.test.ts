import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { expect, it } from 'vitest'

import { mailOrder } from '#mail/catalogue.ts'
import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import { later, MINUTE, put, rowOf } from '#tests/builders/outbox.ts'
import { contract } from '#tests/setup/databases.ts'
import { freePort } from '#tests/setup/free-port.ts'

const port = await freePort()

const listening = async (received: string[]): Promise<SMTPServer> => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString())
        done()
      })
    },
    onRcptTo: ({ address }, _, done) =>
      address.startsWith('inconnue@')
        ? done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
        : done(),
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return server
}

const order = (to = 'quelquun@demo.test') =>
  mailOrder('confirm-account', to, {
    link: 'http://localhost:3999/inscription/confirmer?jeton=un-lien-secret',
    validForHours: 48,
  })

contract(
  'mails while the mail server is down',
  (guichet) => {
    const drain = () => drainOutbox(guichet().payload, handlers, guichet().clock)

    it('are tried again with growing delays, and given up visibly after a day', async () => {
      await put(guichet(), 'day', 'mail', order())
      const start = guichet().clock.now().getTime()
      const delays: number[] = []
      for (let attempt = 1; attempt < 60; attempt += 1) {
        const before = guichet().clock.now().getTime()
        await drain()
        const row = await rowOf(guichet(), 'day')
        expect(row.attempts).toBe(attempt)
        expect(row.lastError).toMatch(/ECONNREFUSED/)
        if (row.state === 'givenUp') break
        const next = Date.parse(row.availableAt)
        // Not before its time: a look in between takes nothing.
        guichet().clock.set(new Date(next - 1))
        expect(await drain()).toBe(0)
        delays.push((next - before) / MINUTE)
        guichet().clock.set(new Date(next))
      }
      expect(delays.slice(0, 8)).toEqual([1, 2, 5, 10, 20, 40, 60, 120])
      expect(delays.slice(8, -1).every((delay) => delay === 120)).toBe(true)
      const row = await rowOf(guichet(), 'day')
      expect(row.state).toBe('givenUp')
      expect(guichet().clock.now().getTime() - start).toBe(24 * 60 * MINUTE)
      later(guichet(), 7 * 24 * 60 * MINUTE)
      expect(await drain()).toBe(0)
      // Whoever operates the platform sees it, and not what it held.
      const { docs } = await guichet().payload.find({
        collection: 'outbox',
        where: { state: { equals: 'givenUp' } },
        overrideAccess: false,
        user: { id: 'operator', collection: 'users', memberships: [{ role: 'admin' }] } as never,
      })
      expect(docs.map(({ key, data }) => [key, data])).toEqual([['day', undefined]])
    })

    it('have their whole day even if the platform itself was down for two', async () => {
      await put(guichet(), 'after an outage', 'mail', order())
      later(guichet(), 48 * 60 * MINUTE)
      await drain()
      expect(await rowOf(guichet(), 'after an outage')).toMatchObject({
        state: 'pending',
        attempts: 1,
      })
    })

    it('leave once, when it is there again, and keep no link', async () => {
      await put(guichet(), 'again', 'mail', order('revenue@demo.test'))
      await drain()
      later(guichet(), MINUTE)
      await drain()
      expect(await rowOf(guichet(), 'again')).toMatchObject({ state: 'pending', attempts: 2 })
      const received: string[] = []
      const server = await listening(received)
      try {
        later(guichet(), 2 * MINUTE)
        await Promise.all([drain(), drain(), drain()])
        later(guichet(), 60 * MINUTE)
        await drain()
        const mails = await Promise.all(received.map((mail) => PostalMime.parse(mail)))
        const own = mails.filter(({ to }) => to?.[0]?.address === 'revenue@demo.test')
        expect(own).toHaveLength(1)
        expect(own[0]?.text).toContain('un-lien-secret')
        const row = await rowOf(guichet(), 'again')
        expect(row).toMatchObject({ state: 'done', attempts: 3, lastError: null, data: {} })

        await put(guichet(), 'no mailbox', 'mail', order('inconnue@demo.test'))
        await drain()
        expect(await rowOf(guichet(), 'no mailbox')).toMatchObject({
          state: 'givenUp',
          attempts: 1,
        })
      } finally {
        await new Promise<void>((resolve) => server.close(() => resolve()))
      }
    })
  },
  { variables: { SMTP_URL: `smtp://127.0.0.1:${port}` } },
)
