import { createServer, type AddressInfo, type Server } from 'node:net'

import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'

import { MailFailure } from '#mail/failure.ts'
import { payloadMailAdapter } from '#mail/payload-adapter.ts'
import { createTransport } from '#mail/transport.ts'

const from = 'Guichet <ne-pas-repondre@guichet.example>'
const mail = {
  key: 'k',
  to: 'association@demo.test',
  subject: 'Objet',
  text: 'Bonjour',
  html: '<p>Bonjour</p>',
}

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

const listening = (server: Pick<Server, 'address'>): number =>
  (server.address() as AddressInfo).port

const smtpServer = async (options: SMTPServerOptions): Promise<number> => {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], ...options })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => new Promise((resolve) => server.close(() => resolve())))
  return listening(server.server)
}

/** A server that speaks these lines, one for each line it receives, then is silent. */
const scripted = async (lines: readonly string[]): Promise<number> => {
  const sockets = new Set<{ destroy: () => unknown }>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    const left = [...lines]
    const say = () => {
      const line = left.shift()
      if (line) socket.write(`${line}\r\n`)
    }
    say()
    socket.on('data', say)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return listening(server)
}

/** For a server that never answers: one that does has the time that the platform gives it. */
const hurried = { connection: 500, greeting: 300, silence: 300, whole: 1500 }
const transportTo = (port: number, patience = {}) =>
  createTransport({ smtpUrl: `smtp://127.0.0.1:${port}`, directory: '/nowhere', from, patience })

const failure = async (port: number, patience = {}): Promise<MailFailure> => {
  const error: unknown = await transportTo(port, patience)
    .send(mail)
    .catch((reason: unknown) => reason)
  if (!(error instanceof MailFailure)) throw new Error('the mail was expected to fail')
  return error
}

const answering = (responseCode: number) => Object.assign(new Error('no'), { responseCode })

describe('mails sent by SMTP', () => {
  it('are delivered with their envelope, their parts and their Message-ID', async () => {
    const received: { bytes: Buffer; to: string[]; from: string }[] = []
    const port = await smtpServer({
      onData: (stream, { envelope: { mailFrom, rcptTo } }, done) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          received.push({
            bytes: Buffer.concat(chunks),
            to: rcptTo.map(({ address }) => address),
            from: mailFrom ? mailFrom.address : '',
          })
          done()
        })
      },
    })
    const { messageId } = await transportTo(port).send(mail)
    expect(received[0]).toMatchObject({
      to: ['association@demo.test'],
      from: 'ne-pas-repondre@guichet.example',
    })
    expect(await PostalMime.parse(received[0]?.bytes ?? '')).toMatchObject({
      messageId,
      subject: 'Objet',
      text: 'Bonjour\n',
      html: '<p>Bonjour</p>\n',
    })
  })

  it.each([
    [
      'a recipient refused (550)',
      { onRcptTo: (_a, _s, done) => done(answering(550)) },
      'permanent',
      550,
    ],
    [
      'a recipient put off (451)',
      { onRcptTo: (_a, _s, done) => done(answering(451)) },
      'temporary',
      451,
    ],
    [
      'a sender refused (553)',
      { onMailFrom: (_a, _s, done) => done(answering(553)) },
      'permanent',
      553,
    ],
    [
      'a message refused (554)',
      { onData: (stream, _s, done) => stream.resume().on('end', () => done(answering(554))) },
      'permanent',
      554,
    ],
    [
      'a message put off (452)',
      { onData: (stream, _s, done) => stream.resume().on('end', () => done(answering(452))) },
      'temporary',
      452,
    ],
    [
      'a platform refused at the door (554)',
      { onConnect: (_s, done) => done(answering(554)) },
      'temporary',
      554,
    ],
  ] as [string, SMTPServerOptions, string, number][])(
    'tell what became of them: %s',
    async (_case, options, kind, responseCode) => {
      expect(await failure(await smtpServer(options))).toMatchObject({ kind, responseCode })
    },
  )

  it('may be tried again when the password of the platform is refused', async () => {
    const port = await smtpServer({
      authOptional: false,
      onAuth: (_auth, _session, done) => done(answering(535)),
    })
    const transport = createTransport({
      smtpUrl: `smtp://user:wrong@127.0.0.1:${port}`,
      directory: '/nowhere',
      from,
    })
    await expect(transport.send(mail)).rejects.toMatchObject({ kind: 'temporary' })
  })

  it('may be tried again when the server is down', async () => {
    const port = await smtpServer({})
    await closers.pop()?.()
    expect(await failure(port)).toMatchObject({ kind: 'temporary' })
  })

  it.each([
    ['before it greets', []],
    ['after it greeted', ['220 hello']],
    ['in the middle of the envelope', ['220 hello', '250 hello', '250 ok']],
    ['after the message', ['220 hello', '250 hello', '250 ok', '250 ok', '354 go']],
  ])(
    'may be tried again, without a long wait, when the server falls silent %s',
    async (_case, lines) => {
      const port = await scripted(lines)
      const start = performance.now()
      expect(await failure(port, hurried)).toMatchObject({ kind: 'temporary' })
      // Sooner than the first of the waits that it would have by default.
      expect(performance.now() - start).toBeLessThan(10_000)
    },
  )
})

describe('Payload’s own mails', () => {
  it('go the same way', async () => {
    const subjects: (string | undefined)[] = []
    const port = await smtpServer({
      onData: (stream, _session, done) => {
        stream.on('end', done).on('data', (chunk: Buffer) => {
          subjects.push(/^Subject: (.*)\r$/m.exec(chunk.toString())?.[1])
        })
      },
    })
    const adapter = payloadMailAdapter({
      smtpUrl: `smtp://127.0.0.1:${port}`,
      dataDirectory: '/nowhere',
      mailFrom: from,
    })
    const made = adapter({} as Parameters<typeof adapter>[0])
    await made.sendEmail({ to: 'a@b.example', subject: 'Bonjour', html: '<p>x</p>' })
    expect(subjects).toContain('Bonjour')
    expect(made).toMatchObject({
      defaultFromAddress: 'ne-pas-repondre@guichet.example',
      defaultFromName: 'Guichet',
    })
  })

  it('refuse a sender that is not one address, at start', () => {
    const adapter = payloadMailAdapter({ dataDirectory: '/x', mailFrom: 'personne' })
    expect(() => adapter({} as Parameters<typeof adapter>[0])).toThrow(/MAIL_FROM/)
  })
})
